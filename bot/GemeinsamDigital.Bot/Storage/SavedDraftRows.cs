// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
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

    /// <summary>Drafts that became the idea, would correct it, or were shown it as a similar one.</summary>
    public static Task<IReadOnlyList<SavedDraft>> NamingAsync(Session session, Idea idea, CancellationToken cancellationToken) => session.ListAsync(
        "SELECT code_hash, revision, draft FROM saved_drafts WHERE draft LIKE $1 OR draft LIKE $2",
        [$"%\"{idea.DraftId ?? idea.Reference}\"%", $"%\"{idea.Reference}\"%"],
        row => new SavedDraft(row.GetString(0), row.GetInt64(1), row.GetString(2)),
        cancellationToken);

    /// <summary>In the same revision: the person has changed nothing.</summary>
    public static Task<int> ReplaceAsync(Session session, SavedDraft draft, CancellationToken cancellationToken) => session.ExecuteAsync(
        "UPDATE saved_drafts SET draft = $2 WHERE code_hash = $1", [draft.CodeHash, draft.Json], cancellationToken);

    public static Task<IReadOnlyList<ConversationKey>> ConversationsAsync(Session session, string codeHash, CancellationToken cancellationToken) => session.ListAsync(
        "SELECT channel, conversation FROM saved_draft_conversations WHERE code_hash = $1",
        [codeHash],
        row => new ConversationKey(row.GetString(0), row.GetString(1)),
        cancellationToken);

    /// <summary>If the draft has become an idea, or corrects one: an erasure must find the conversations in which it was written.</summary>
    public static async Task LinkAsync(Session session, string codeHash, CancellationToken cancellationToken)
    {
        if (await FindAsync(session, codeHash, cancellationToken) is not { } saved || JsonSerializer.Deserialize<IdeaDraft>(saved.Json) is not { } draft)
            return;
        await session.ExecuteAsync(
            """
            INSERT INTO idea_conversations (reference, channel, conversation)
            SELECT ideas.reference, written.channel, written.conversation
            FROM ideas, saved_draft_conversations AS written
            WHERE (ideas.draft_id = $1 OR ideas.reference = $2) AND written.code_hash = $3
            ON CONFLICT DO NOTHING
            """,
            [draft.Id, draft.Corrects ?? "", codeHash],
            cancellationToken);
    }

    /// <returns>The number of drafts: 1 or 0.</returns>
    public static async Task<int> ForgetAsync(Session session, string codeHash, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("DELETE FROM saved_draft_conversations WHERE code_hash = $1", [codeHash], cancellationToken);
        return await session.ExecuteAsync("DELETE FROM saved_drafts WHERE code_hash = $1", [codeHash], cancellationToken);
    }
}
