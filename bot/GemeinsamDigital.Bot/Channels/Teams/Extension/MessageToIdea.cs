// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Dialog;
using Microsoft.Bot.Schema.Teams;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

/// <summary>What the form takes over from a message, and what the person should know about that.</summary>
internal sealed record MessageToIdea(IReadOnlyDictionary<string, string> Values, IReadOnlyList<string> Notices)
{
    public static readonly MessageToIdea Nothing = new(new Dictionary<string, string>(), []);

    public static MessageToIdea From(MessageActionsPayload? message)
    {
        var content = message?.Body?.Content ?? "";
        var words = PlainText.Lines(message?.Body?.ContentType == "text" ? content : MessageWords.Of(content));
        if (words.Length == 0)
            return message is null ? Nothing : new MessageToIdea(Nothing.Values, [ExtensionTexts.MessageEmpty]);
        var values = new Dictionary<string, string> { [RequiredSteps.Description.Name] = TextLimit.Description.Beginning(words) };
        if (PlainText.SingleLine(message!.Subject ?? "") is { Length: > 0 } subject && TextLimit.Title.Excess(subject) == 0)
            values[RequiredSteps.Title.Name] = subject;
        IReadOnlyList<string> notices = TextLimit.Description.Excess(words) is > 0 and var excess
            ? [ExtensionTexts.MessageTaken, Rest(words, excess)]
            : [ExtensionTexts.MessageTaken];
        return new MessageToIdea(values, notices);
    }

    private static string Rest(string words, int excess)
    {
        var beginning = TextLimit.Description.Beginning(words);
        return Format(
            ExtensionTexts.MessageTooLong, excess, TextLimit.Description.Characters, LongText.EndOf(beginning), LongText.RestAfter(beginning, words));
    }
}
