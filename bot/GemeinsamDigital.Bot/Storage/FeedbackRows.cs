// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>One row per thumb. It names the article, never the conversation: nobody needs to know who was not helped.</summary>
internal static class FeedbackRows
{
    public static Task<int> InsertAsync(Session session, FeedbackEntry feedback, DateTimeOffset now, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            "INSERT INTO feedback (article, helpful, reason, at) VALUES ($1, $2, $3, $4)",
            [feedback.Article, feedback.Helpful, feedback.Reason, now.ToUnixTimeMilliseconds()],
            cancellationToken);
}
