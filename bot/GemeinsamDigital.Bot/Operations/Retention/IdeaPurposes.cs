// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary>What belongs to accepted ideas.</summary>
internal static class IdeaPurposes
{
    /// <summary><c>$1</c> for decided ideas, <c>$2</c> for all.</summary>
    public const string DueContacts =
        """
        SELECT CASE WHEN decided_at < $1 THEN decided_at ELSE submitted_at END AS since, updated_at AS version, reference AS key, '' AS key2, '' AS key3
        FROM (
            SELECT reference, submitted_at, updated_at,
                CASE WHEN status IN ('NotImplemented', 'BeingImplemented', 'Withdrawn') THEN COALESCE(
                    (SELECT max(at) FROM idea_history h WHERE h.reference = ideas.reference AND h.event IN ('StatusChanged', 'Withdrawn')),
                    updated_at) END AS decided_at
            FROM ideas
            WHERE contact IS NOT NULL OR EXISTS (SELECT 1 FROM idea_followers f WHERE f.reference = ideas.reference)
        ) AS reachable
        WHERE decided_at < $1 OR submitted_at < $2
        """;

    public const string DueWithdrawn =
        """
        SELECT since, version, reference AS key, '' AS key2, '' AS key3
        FROM (
            SELECT reference, updated_at AS version, COALESCE(
                (SELECT max(at) FROM idea_history h WHERE h.reference = ideas.reference AND h.event = 'Withdrawn'), updated_at) AS since
            FROM ideas WHERE status = 'Withdrawn'
        ) AS withdrawn
        WHERE since < $1
        """;

    public const string DueCodeFailures =
        "SELECT last_at AS since, last_at AS version, reference AS key, '' AS key2, '' AS key3 FROM code_failures WHERE last_at < $1";

    public const string DueRecords =
        "SELECT at AS since, id AS version, '' AS key, '' AS key2, '' AS key3 FROM deletions WHERE at < $1";

    public static async Task<int> ForgetContactAsync(Session session, DueRow row, CancellationToken cancellationToken)
    {
        var forgotten = await IdeaRows.ForgetContactAsync(session, row.Key, row.Version, cancellationToken);
        if (forgotten == 1)
            await session.ExecuteAsync("DELETE FROM idea_followers WHERE reference = $1", [row.Key], cancellationToken);
        return forgotten;
    }

    /// <summary>What its author said about it in conversations goes with these.</summary>
    public static async Task<int> ForgetWithdrawnAsync(Session session, DueRow row, CancellationToken cancellationToken)
    {
        if (!await IdeaRows.LockAsync(session, row.Key, cancellationToken)
            || await IdeaRows.FindAsync(session, row.Key, cancellationToken) is not { } idea
            || idea.UpdatedAt.ToUnixTimeMilliseconds() != row.Version)
            return 0;
        await IdeaRows.DeleteAsync(session, row.Key, cancellationToken);
        if (idea.Fields.PictureId is { } picture)
            await ErasureRows.AddAsync(session, picture, cancellationToken);
        return 1;
    }

    public static Task<int> ForgetCodeFailuresAsync(Session session, DueRow row, CancellationToken cancellationToken) => session.ExecuteAsync(
        "DELETE FROM code_failures WHERE reference = $1 AND last_at = $2", [row.Key, row.Version], cancellationToken);

    public static Task<int> ForgetRecordAsync(Session session, DueRow row, CancellationToken cancellationToken) => session.ExecuteAsync(
        "DELETE FROM deletions WHERE id = $1", [row.Version], cancellationToken);
}
