// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>One row per thumb. It names the article, never the conversation: nobody needs to know who was not helped.</summary>
internal static class FeedbackRows
{
    public static Task<int> WriteAsync(Session session, FeedbackEntry feedback, DateTimeOffset now, CancellationToken cancellationToken) =>
        feedback.InsteadOf is { } earlier ? ReplaceAsync(session, earlier, feedback, cancellationToken) : InsertAsync(session, feedback, now, cancellationToken);

    /// <summary>Equal rows are as good as each other. Where none is left, the earlier verdict was forgotten, and so is this one.</summary>
    private static Task<int> ReplaceAsync(Session session, FeedbackEntry earlier, FeedbackEntry feedback, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            """
            UPDATE feedback SET helpful = $4, reason = $5
            WHERE id = (SELECT max(id) FROM feedback WHERE article = $1 AND helpful = $2 AND coalesce(reason, '') = $3)
            """,
            [earlier.Article, earlier.Helpful, earlier.Reason ?? "", feedback.Helpful, feedback.Reason],
            cancellationToken);

    private static Task<int> InsertAsync(Session session, FeedbackEntry feedback, DateTimeOffset now, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            "INSERT INTO feedback (article, helpful, reason, at) VALUES ($1, $2, $3, $4)",
            [feedback.Article, feedback.Helpful, feedback.Reason, now.ToUnixTimeMilliseconds()],
            cancellationToken);
}
