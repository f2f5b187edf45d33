// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

internal static class IdeaHistoryRows
{
    /// <summary>Notes what happened, with the status that the idea has now.</summary>
    public static Task<int> AddAsync(
        Session session, string reference, IdeaEvent happened, string? reply, DateTimeOffset now, CancellationToken cancellationToken) => session.ExecuteAsync(
        """
        INSERT INTO idea_history (reference, number, at, event, status, reply)
        SELECT $1, (SELECT COALESCE(MAX(number), 0) + 1 FROM idea_history WHERE reference = $1), $2, $3, status, $4 FROM ideas WHERE reference = $1
        """,
        [reference, now.ToUnixTimeMilliseconds(), happened.ToString(), reply],
        cancellationToken);

    public static Task<IReadOnlyList<IdeaHistoryEntry>> ReadAsync(Session session, string reference, CancellationToken cancellationToken) => session.ListAsync(
        "SELECT at, event, status, reply FROM idea_history WHERE reference = $1 ORDER BY number",
        [reference],
        row => new IdeaHistoryEntry(
            DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)),
            Enum.Parse<IdeaEvent>(row.GetString(1)),
            Enum.Parse<IdeaStatus>(row.GetString(2)),
            row.IsDBNull(3) ? null : row.GetString(3)),
        cancellationToken);
}
