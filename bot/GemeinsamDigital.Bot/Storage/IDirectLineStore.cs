// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>The Direct Line conversations and their streams of activities.</summary>
internal interface IDirectLineStore
{
    /// <summary>Creates the conversation unless it exists.</summary>
    /// <returns>True when this call created it.</returns>
    Task<bool> StartAsync(string conversationId, string userId, CancellationToken cancellationToken);

    Task<DirectLineConversation?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Appends what the citizen sent (the echo), once per <paramref name="clientActivityId"/>; null is never a repetition.</summary>
    /// <returns>The stored activity, and whether this call stored it; null when the conversation does not exist.</returns>
    Task<AppendedActivity?> AppendAsync(string conversationId, string? clientActivityId, string json, CancellationToken cancellationToken);

    /// <summary>The stream after <paramref name="afterSequence"/> (0: from the start), in order, at most <paramref name="max"/>.</summary>
    Task<IReadOnlyList<StreamedActivity>> ReadAsync(string conversationId, long afterSequence, int max, CancellationToken cancellationToken);

    /// <summary>Deletes the conversation with all that was said and remembered in it; see <see cref="ConversationDeletion"/>.</summary>
    /// <returns>False when there was none.</returns>
    Task<bool> DeleteAsync(string conversationId, CancellationToken cancellationToken);
}

internal sealed record DirectLineConversation(string Id, string UserId, long LastSequence);

internal sealed record AppendedActivity(StreamedActivity Activity, bool IsNew);

/// <param name="Sequence">1, 2, 3 … within the conversation; the watermark.</param>
/// <param name="At">Strictly increasing within the conversation, to the millisecond.</param>
/// <param name="Json">The activity without <c>id</c> and <c>timestamp</c>: those follow from <paramref name="Sequence"/> and <paramref name="At"/>.</param>
internal sealed record StreamedActivity(string ConversationId, long Sequence, DateTimeOffset At, string Json);
