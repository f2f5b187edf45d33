// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>One row per conversation: its memory, replaced by compare-and-swap.</summary>
internal static class MemoryRows
{
    private const string First =
        """
        INSERT INTO conversations (channel, conversation, version, memory, updated_at)
        VALUES ($1, $2, $3 + 1, $4, $5)
        ON CONFLICT DO NOTHING
        """;

    private const string Next =
        """
        UPDATE conversations SET version = $3 + 1, memory = $4, updated_at = $5
        WHERE channel = $1 AND conversation = $2 AND version = $3
        """;

    /// <returns>False when the memory is no longer at the expected version; nothing was written then.</returns>
    public static async Task<bool> ReplaceAsync(Session session, TurnCommit commit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var written = await session.ExecuteAsync(
            commit.ExpectedVersion == 0 ? First : Next,
            [commit.Key.ChannelId, commit.Key.ConversationId, commit.ExpectedVersion, commit.MemoryJson, now.ToUnixTimeMilliseconds()],
            cancellationToken);
        return written == 1;
    }
}
