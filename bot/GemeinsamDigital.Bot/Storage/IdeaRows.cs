// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>One row per accepted idea, one column per field, so that staff can query what they collect.</summary>
internal static class IdeaRows
{
    public static Task<int> InsertAsync(Session session, Idea idea, CancellationToken cancellationToken) => session.ExecuteAsync(
        """
        INSERT INTO ideas
            (reference, code_hash, type, title, description, consent_version, submitted_at, status, channel, language)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """,
        [
            idea.Reference, idea.CodeHash, idea.Type.ToString(), idea.Title, idea.Description, idea.ConsentVersion,
            idea.SubmittedAt.ToUnixTimeMilliseconds(), idea.Status.ToString(), idea.ChannelId, idea.Language,
        ],
        cancellationToken);

    public static Task<Idea?> FindAsync(Session session, string reference, CancellationToken cancellationToken) => session.FirstAsync(
        """
        SELECT reference, code_hash, type, title, description, consent_version, submitted_at, status, channel, language
        FROM ideas WHERE reference = $1
        """,
        [reference],
        Idea,
        cancellationToken);

    public static Task<int> WithdrawAsync(Session session, string reference, CancellationToken cancellationToken) => session.ExecuteAsync(
        "UPDATE ideas SET status = $2 WHERE reference = $1", [reference, nameof(IdeaStatus.Withdrawn)], cancellationToken);

    private static Idea Idea(DbDataReader row) => new()
    {
        Reference = row.GetString(0),
        CodeHash = row.GetString(1),
        Type = Enum.Parse<IdeaType>(row.GetString(2)),
        Title = row.GetString(3),
        Description = row.GetString(4),
        ConsentVersion = row.GetString(5),
        SubmittedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)),
        Status = Enum.Parse<IdeaStatus>(row.GetString(7)),
        ChannelId = row.GetString(8),
        Language = row.GetString(9),
    };
}
