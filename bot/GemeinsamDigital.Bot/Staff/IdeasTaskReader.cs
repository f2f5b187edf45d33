// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Staff;

/// <summary>What a command line asks for.</summary>
internal static class IdeasTaskReader
{
    private const int MaxReply = 5_000;

    /// <returns>Null when it is not understood.</returns>
    public static IdeasTask? Read(IdeasArguments arguments) => arguments.Words switch
    {
        ["export"] when arguments.HasOnly("format", "all", "published", "with-contacts") && Scope(arguments) is { } scope
            && arguments.Options.TryGetValue("format", out var format) => new IdeasTask.Export(format, scope, arguments.Has("with-contacts")),
        ["list"] when arguments.HasOnly("all") => new IdeasTask.List(arguments.Has("all")),
        ["show", var word] when arguments.HasOnly("with-contact") && Reference(word) is { } reference => new IdeasTask.Show(reference, arguments.Has("with-contact")),
        ["status", var word, var status] when arguments.HasOnly("reply") && Reference(word) is { } reference
            && IdeasArguments.Status(status) is { } named && ReplyOrNone(arguments) is (true, var reply) => Decide(reference, named, reply),
        ["reply", var word, var text] when arguments.HasOnly() && Reference(word) is { } reference && Reply(text) is { } reply => Decide(reference, reply: reply),
        ["review", var word] when arguments.HasOnly() && Reference(word) is { } reference => Decide(reference),
        ["publish", var word] when arguments.HasOnly() && Reference(word) is { } reference => Decide(reference, publish: true),
        ["hide", var word] when arguments.HasOnly() && Reference(word) is { } reference => Decide(reference, publish: false),
        _ => null,
    };

    private static IdeasTask.Decide Decide(string reference, IdeaStatus? status = null, string? reply = null, bool? publish = null) =>
        new(new IdeaChange.Decide(reference, status, reply, publish));

    private static IdeaScope? Scope(IdeasArguments arguments) => (arguments.Has("all"), arguments.Has("published")) switch
    {
        (true, true) => null,
        (true, false) => IdeaScope.NotWithdrawn,
        (false, true) => IdeaScope.Published,
        _ => IdeaScope.PublishedOrUnderReview,
    };

    private static string? Reference(string word) => IdeaReference.Find(word) is { } reference && reference == word ? reference : null;

    private static (bool Understood, string? Reply) ReplyOrNone(IdeasArguments arguments) =>
        !arguments.Options.TryGetValue("reply", out var text) ? (true, null) : (Reply(text) is not null, Reply(text));

    private static string? Reply(string text) => PlainText.Lines(text) is { Length: > 0 and <= MaxReply } reply ? reply : null;
}
