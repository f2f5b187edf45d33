// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

internal static class SavedDraftRows
{
    public static async Task SaveAsync(Session session, SavedDraft draft, ConversationKey? from, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(
            """
            INSERT INTO saved_drafts (code_hash, revision, draft, created_at, updated_at) VALUES ($1, $2, $3, $4, $4)
            ON CONFLICT (code_hash) DO UPDATE SET revision = $2, draft = $3, updated_at = $4 WHERE saved_drafts.revision < $2
            """,
            [draft.CodeHash, draft.Revision, draft.Json, now.ToUnixTimeMilliseconds()],
            cancellationToken);
        if (from is { } key)
            await session.ExecuteAsync(
                "INSERT INTO saved_draft_conversations (code_hash, channel, conversation) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                [draft.CodeHash, key.ChannelId, key.ConversationId],
                cancellationToken);
    }

    public static Task<SavedDraft?> FindAsync(Session session, string codeHash, CancellationToken cancellationToken) => session.FirstAsync(
        "SELECT code_hash, revision, draft FROM saved_drafts WHERE code_hash = $1",
        [codeHash],
        row => new SavedDraft(row.GetString(0), row.GetInt64(1), row.GetString(2)),
        cancellationToken);

    public static async Task ForgetAsync(Session session, string codeHash, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("DELETE FROM saved_drafts WHERE code_hash = $1", [codeHash], cancellationToken);
        await session.ExecuteAsync("DELETE FROM saved_draft_conversations WHERE code_hash = $1", [codeHash], cancellationToken);
    }
}
