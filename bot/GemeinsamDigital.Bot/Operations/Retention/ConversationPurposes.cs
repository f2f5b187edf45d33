// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary>What was said, and drafts. A conversation with an open draft is kept as long as a saved draft.</summary>
internal static class ConversationPurposes
{
    /// <summary>As the memory is written. Inside of a text the quotation marks would be escaped.</summary>
    private const string HasDraft = """memory LIKE '%"draft":{%'""";

    /// <summary>Also those of clients that opened one and got no further; what began but has no time yet gets one at the first run.</summary>
    public const string DueConversations =
        $"""
        SELECT updated_at AS since, updated_at AS version, channel AS key, conversation AS key2, '' AS key3 FROM conversations
        WHERE updated_at < $1 AND NOT {HasDraft}
        UNION ALL
        SELECT last_at, last_at, 'directline', id, 'stream' FROM dl_conversations
        WHERE last_at > 0 AND last_at < $1
            AND NOT EXISTS (SELECT 1 FROM conversations WHERE channel = 'directline' AND conversation = dl_conversations.id)
        """;

    public const string DueDrafts =
        $"""
        SELECT updated_at AS since, updated_at AS version, channel AS key, conversation AS key2, '' AS key3 FROM conversations
        WHERE updated_at < $1 AND {HasDraft}
        UNION ALL
        SELECT updated_at, updated_at, code_hash, '', 'saved' FROM saved_drafts WHERE updated_at < $1
        """;

    public const string DueReplies =
        """
        SELECT delivered_at AS since, delivered_at AS version, channel AS key, conversation AS key2, activity AS key3 FROM turns
        WHERE delivered_at IS NOT NULL AND replies <> '[]' AND delivered_at < $1
        """;

    public static async Task<int> ForgetConversationAsync(Session session, DueRow row, CancellationToken cancellationToken)
    {
        var forgotten = row.Key3 == "stream"
            ? await session.ExecuteAsync("DELETE FROM dl_conversations WHERE id = $1 AND last_at = $2", [row.Key2, row.Version], cancellationToken)
            : await session.ExecuteAsync(
                "DELETE FROM conversations WHERE channel = $1 AND conversation = $2 AND updated_at = $3", [row.Key, row.Key2, row.Version], cancellationToken);
        if (forgotten == 0)
            return 0;
        await ConversationRows.DeleteAsync(session, new ConversationKey(row.Key, row.Key2), cancellationToken);
        return 1;
    }

    public static async Task<int> ForgetDraftAsync(Session session, DueRow row, CancellationToken cancellationToken)
    {
        if (row.Key3 != "saved")
            return await ForgetConversationAsync(session, row, cancellationToken);
        var forgotten = await session.ExecuteAsync(
            "DELETE FROM saved_drafts WHERE code_hash = $1 AND updated_at = $2", [row.Key, row.Version], cancellationToken);
        if (forgotten == 1)
            await session.ExecuteAsync("DELETE FROM saved_draft_conversations WHERE code_hash = $1", [row.Key], cancellationToken);
        return forgotten;
    }

    /// <summary>The row stays: it says that the message was answered.</summary>
    public static Task<int> ForgetRepliesAsync(Session session, DueRow row, CancellationToken cancellationToken) => session.ExecuteAsync(
        "UPDATE turns SET replies = '[]' WHERE channel = $1 AND conversation = $2 AND activity = $3 AND delivered_at = $4",
        [row.Key, row.Key2, row.Key3, row.Version],
        cancellationToken);
}
