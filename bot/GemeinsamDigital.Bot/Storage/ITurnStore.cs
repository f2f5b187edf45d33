// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>Everything a turn reads and writes, so that a turn is one transaction (ADR 0003).</summary>
internal interface ITurnStore
{
    /// <summary>Reads the conversation's memory and whether <paramref name="activityId"/> was processed before.</summary>
    Task<TurnStart> BeginAsync(ConversationKey key, string activityId, CancellationToken cancellationToken);

    /// <summary>Writes all of <paramref name="commit"/> or nothing of it; durable when the task completes.</summary>
    Task<CommitOutcome> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>The channel has taken the turn's replies; the outbox forgets them.</summary>
    Task MarkDeliveredAsync(ConversationKey key, string activityId, CancellationToken cancellationToken);

    /// <summary>The bot is not in the conversation any more: what waits for it is given up, and it follows no idea.</summary>
    Task LeaveAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Committed turns whose replies no channel has taken yet, oldest first, committed before <paramref name="committedBefore"/>.</summary>
    Task<IReadOnlyList<UndeliveredTurn>> ReadUndeliveredAsync(DateTimeOffset committedBefore, int max, CancellationToken cancellationToken);

    /// <summary>Takes a waiting turn, so that no other process sends it as well. It waits again, as if just committed, until it is marked delivered.</summary>
    /// <param name="committedBefore">As it was read with.</param>
    /// <returns>False when another process was faster.</returns>
    Task<bool> TakeAsync(UndeliveredTurn turn, DateTimeOffset committedBefore, CancellationToken cancellationToken);

    /// <summary>Appends the turn's replies to the conversation's own stream and marks them delivered, both or nothing.</summary>
    /// <param name="activities">The replies in the form of <see cref="StreamedActivity.Json"/>.</param>
    /// <returns>What was appended; empty when another process was faster, or the conversation is gone.</returns>
    Task<IReadOnlyList<StreamedActivity>> DeliverToStreamAsync(UndeliveredTurn turn, IReadOnlyList<string> activities, CancellationToken cancellationToken);
}

/// <param name="Memory">The conversation's memory, or null when it has none yet.</param>
/// <param name="Processed">The replies of an earlier run of the same activity, or null when it is new.</param>
internal sealed record TurnStart(StoredMemory? Memory, StoredReplies? Processed);

/// <param name="Version">1 after the first commit, then counting up; the compare-and-swap token.</param>
internal sealed record StoredMemory(string Json, long Version);

/// <param name="Json">The replies as a JSON array of activities.</param>
/// <param name="Delivered">False while they wait in the outbox.</param>
internal sealed record StoredReplies(string Json, bool Delivered);

/// <param name="ReferenceJson">Where the conversation is reached; null when it has a stream of its own.</param>
internal sealed record UndeliveredTurn(ConversationKey Key, string ActivityId, string? ReferenceJson, string RepliesJson);
