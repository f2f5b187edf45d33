// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using GemeinsamDigital.Bot.Editors;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>One row per report on an answer, and one per question without an answer, however often it is asked.</summary>
internal static class EditorQueueRows
{
    private const string Columns = "id, kind, article, language, question, remark, times, first_at, last_at, status";

    public static Task<int> AddAsync(Session session, EditorReport report, DateTimeOffset now, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            """
            INSERT INTO editor_queue (kind, article, language, question, remark, times, first_at, last_at, status, receipt)
            VALUES ($1, $2, $3, $4, $5, 1, $6, $6, 'open', $7)
            ON CONFLICT (language, question) WHERE kind = 'unanswered' AND status = 'open'
            DO UPDATE SET times = editor_queue.times + 1, last_at = excluded.last_at
            """,
            [report.Kind, report.Article, report.Language, report.Question, report.Remark, now.ToUnixTimeMilliseconds(), report.Receipt],
            cancellationToken);

    /// <summary>Nothing happens when the report is gone; the receipt holds for one remark.</summary>
    public static Task<int> RemarkAsync(Session session, EditorRemark remark, CancellationToken cancellationToken) => session.ExecuteAsync(
        "UPDATE editor_queue SET remark = $2, receipt = NULL WHERE receipt = $1", [remark.Receipt, remark.Text], cancellationToken);

    /// <summary>Reports of the conversation can no longer get a remark from it.</summary>
    public static Task<int> LetGoAsync(Session session, ConversationKey key, CancellationToken cancellationToken) => session.ExecuteAsync(
        """
        UPDATE editor_queue SET receipt = NULL
        WHERE receipt IS NOT NULL AND EXISTS (
            SELECT 1 FROM conversations WHERE channel = $1 AND conversation = $2 AND memory LIKE '%' || receipt || '%')
        """,
        [key.ChannelId, key.ConversationId],
        cancellationToken);

    public static Task<int> ReadAsync(Session session, bool alsoDone, Func<QueueEntry, Task> each, CancellationToken cancellationToken) =>
        session.EachAsync(
            alsoDone
                ? $"SELECT {Columns} FROM editor_queue ORDER BY article, times DESC, last_at DESC, id"
                : $"SELECT {Columns} FROM editor_queue WHERE status = 'open' ORDER BY article, times DESC, last_at DESC, id",
            Entry,
            each,
            cancellationToken);

    public static Task<int> MarkDoneAsync(Session session, long id, CancellationToken cancellationToken) => session.ExecuteAsync(
        "UPDATE editor_queue SET status = 'done' WHERE id = $1 AND status = 'open'", [id], cancellationToken);

    public static Task<int> ForgetAsync(Session session, DateTimeOffset before, CancellationToken cancellationToken) => session.ExecuteAsync(
        "DELETE FROM editor_queue WHERE last_at < $1", [before.ToUnixTimeMilliseconds()], cancellationToken);

    private static QueueEntry Entry(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetInt64(6),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(7)), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8)), row.GetString(9) == "done");
}
