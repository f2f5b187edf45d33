// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>The bot is no longer in a conversation: nothing waits for it, and nobody there hears news.</summary>
internal static class DepartureRows
{
    /// <summary>Teams makes a conversation of its own of each thread in a channel; its id begins with the channel's.</summary>
    private const string Thread = ";messageid=";

    public static async Task LeaveAsync(Session session, ConversationKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var thread = key.ConversationId + Thread;
        await session.ExecuteAsync(
            """
            UPDATE turns SET delivered_at = $4, reference = NULL
            WHERE channel = $1 AND (conversation = $2 OR substr(conversation, 1, length($3)) = $3) AND delivered_at IS NULL
            """,
            [key.ChannelId, key.ConversationId, thread, now.ToUnixTimeMilliseconds()],
            cancellationToken);
        await session.ExecuteAsync(
            "DELETE FROM idea_followers WHERE channel = $1 AND (conversation = $2 OR substr(conversation, 1, length($3)) = $3)",
            [key.ChannelId, key.ConversationId, thread],
            cancellationToken);
    }
}
