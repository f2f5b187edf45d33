// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>What the processes on one database tell each other when they have committed it. Never words: whoever hears it reads the rows.</summary>
internal abstract record ReplicaNews
{
    private ReplicaNews() { }

    /// <summary>The stream of a conversation reaches up to a sequence.</summary>
    internal sealed record Streamed(string ConversationId, long Sequence) : ReplicaNews;

    internal sealed record Deleted(string ConversationId) : ReplicaNews;

    /// <summary>Something waits in the outbox that nobody is sending.</summary>
    internal sealed record Waiting : ReplicaNews;

    /// <summary>From here on everything is heard; before, anything may have been missed.</summary>
    internal sealed record Missed : ReplicaNews;

    public static string Write(ReplicaNews news) => news switch
    {
        Streamed(var id, var sequence) => string.Create(CultureInfo.InvariantCulture, $"streamed {sequence} {id}"),
        Deleted(var id) => $"deleted 0 {id}",
        _ => "waiting",
    };

    /// <returns>null for what another version of the bot says.</returns>
    public static ReplicaNews? Read(string text) => text.Split(' ', 3) switch
    {
        ["streamed", var sequence, var id] when long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new Streamed(id, number),
        ["deleted", _, var id] => new Deleted(id),
        ["waiting"] => new Waiting(),
        _ => null,
    };
}
