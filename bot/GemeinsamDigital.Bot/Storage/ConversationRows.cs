// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>All rows of one conversation, wherever they lie. Ideas are none of them, nor drafts that were saved under a code.</summary>
internal static class ConversationRows
{
    private static readonly IReadOnlyList<string> Deletions =
    [
        "DELETE FROM turns WHERE channel = $1 AND conversation = $2",
        "DELETE FROM dl_activities WHERE $1 = 'directline' AND conversation = $2",
        "DELETE FROM dl_conversations WHERE $1 = 'directline' AND id = $2",
        "DELETE FROM conversations WHERE channel = $1 AND conversation = $2",
        "DELETE FROM idea_conversations WHERE channel = $1 AND conversation = $2",
        "DELETE FROM saved_draft_conversations WHERE channel = $1 AND conversation = $2",
        // Without its stream, news can no longer reach it.
        "DELETE FROM idea_followers WHERE channel = $1 AND conversation = $2 AND address IS NULL",
    ];

    /// <returns>How many rows went.</returns>
    public static async Task<int> DeleteAsync(Session session, ConversationKey key, CancellationToken cancellationToken)
    {
        var rows = 0;
        foreach (var deletion in Deletions)
            rows += await session.ExecuteAsync(deletion, [key.ChannelId, key.ConversationId], cancellationToken);
        return rows;
    }
}
