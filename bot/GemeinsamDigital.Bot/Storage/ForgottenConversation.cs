// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>
/// Deletes what a conversation said and remembers, inside of the turn that was asked to. Ideas are none of it (they have receipts), nor
/// drafts that were saved under a code.
/// </summary>
internal sealed class ForgottenConversation
{
    /// <summary>What goes when the conversation itself goes on.</summary>
    private static readonly IReadOnlyList<string> Earlier =
    [
        "DELETE FROM dl_activities WHERE $1 = 'directline' AND conversation = $2",
        "DELETE FROM idea_conversations WHERE channel = $1 AND conversation = $2",
        "DELETE FROM saved_draft_conversations WHERE channel = $1 AND conversation = $2",
    ];

    private readonly IReadOnlyCollection<string> _pictures;

    private ForgottenConversation(IReadOnlyCollection<string> pictures) => _pictures = pictures;

    /// <summary>While the memory that knows them is still there.</summary>
    public static async Task<ForgottenConversation> BeginAsync(Session session, ConversationKey key, CancellationToken cancellationToken)
    {
        await EditorQueueRows.LetGoAsync(session, key, cancellationToken);
        return new ForgottenConversation(await ConversationPictures.ReadAsync(session, key, cancellationToken));
    }

    /// <summary>After the turn itself was written. If it says something, it and its memory stay; otherwise nothing stays.</summary>
    public async Task FinishAsync(Session session, TurnCommit commit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = commit.Key;
        var rows = commit.Replies.Count == 0
            ? await ConversationRows.DeleteAsync(session, key, cancellationToken)
            : await DeleteEarlierAsync(session, key, commit.ActivityId, cancellationToken);
        // Whoever wants to be forgotten wants no news either.
        rows += await session.ExecuteAsync("DELETE FROM idea_followers WHERE channel = $1 AND conversation = $2", [key.ChannelId, key.ConversationId], cancellationToken);
        await ConversationDeletion.FinishAsync(session, _pictures, rows, now, cancellationToken);
    }

    private static async Task<int> DeleteEarlierAsync(Session session, ConversationKey key, string activityId, CancellationToken cancellationToken)
    {
        var rows = await session.ExecuteAsync(
            "DELETE FROM turns WHERE channel = $1 AND conversation = $2 AND activity <> $3", [key.ChannelId, key.ConversationId, activityId], cancellationToken);
        foreach (var deletion in Earlier)
            rows += await session.ExecuteAsync(deletion, [key.ChannelId, key.ConversationId], cancellationToken);
        return rows;
    }
}
