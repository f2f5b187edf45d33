// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Places;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>One row per accepted idea, one column per field, so that staff can query what they collect.</summary>
internal static class IdeaRows
{
    public const string Columns =
        """
        reference, code_hash, type, title, description, consent_version, submitted_at, status, channel, language,
        draft_id, problem, benefit, handlungsfeld, wertekompass, bezirk, place, measure, contribution, link, picture, display_name,
        consent_at, contact, contact_consent_version, contact_consent_at, updated_at, review_started_at, published_at, public_reply, related_to
        """;

    private static readonly string[] Deletes =
    [
        "DELETE FROM idea_history WHERE reference = $1",
        "DELETE FROM idea_conversations WHERE reference = $1",
        "DELETE FROM idea_followers WHERE reference = $1",
        "DELETE FROM idea_supports WHERE reference = $1",
        "DELETE FROM code_failures WHERE reference = $1",
        "DELETE FROM ideas WHERE reference = $1",
    ];

    /// <returns>False when the same draft was submitted before; nothing was written then.</returns>
    public static async Task<bool> InsertAsync(Session session, Idea idea, CancellationToken cancellationToken)
    {
        var fields = idea.Fields;
        var inserted = await session.ExecuteAsync(
            $"""
            INSERT INTO ideas ({Columns})
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
                $26, $27, $28, $29, $30, $31)
            ON CONFLICT (draft_id) DO NOTHING
            """,
            [
                idea.Reference, idea.CodeHash, fields.Type.ToString(), fields.Title, fields.Description, idea.Consent.Version,
                Time(idea.SubmittedAt), idea.Status.ToString(), idea.ChannelId, idea.Language,
                idea.DraftId, fields.Problem, fields.Benefit, fields.Handlungsfeld?.ToString(), fields.Wertekompass?.ToString(),
                fields.Bezirk?.ToString(), fields.Place, fields.Measure, fields.Contribution, fields.Link, fields.PictureId, fields.DisplayName,
                Time(idea.Consent.At), idea.Contact?.Protected, idea.Contact?.Consent.Version, Time(idea.Contact?.Consent.At),
                Time(idea.UpdatedAt == default ? idea.SubmittedAt : idea.UpdatedAt), Time(idea.ReviewStartedAt), Time(idea.PublishedAt),
                idea.PublicReply, idea.RelatedTo,
            ],
            cancellationToken);
        return inserted == 1;
    }

    public static Task<Idea?> FindAsync(Session session, string reference, CancellationToken cancellationToken) => session.FirstAsync(
        $"SELECT {Columns} FROM ideas WHERE reference = $1", [reference], Read, cancellationToken);

    public static Task<Idea?> FindByDraftAsync(Session session, string draftId, CancellationToken cancellationToken) => session.FirstAsync(
        $"SELECT {Columns} FROM ideas WHERE draft_id = $1", [draftId], Read, cancellationToken);

    public static Task<int> WithdrawAsync(Session session, string reference, DateTimeOffset now, CancellationToken cancellationToken) => session.ExecuteAsync(
        "UPDATE ideas SET status = $2, published_at = NULL, updated_at = $3 WHERE reference = $1 AND status <> $2",
        [reference, nameof(IdeaStatus.Withdrawn), Time(now)],
        cancellationToken);

    /// <returns>0 when its review has begun, when it is withdrawn, or when there is none.</returns>
    public static Task<int> CorrectAsync(Session session, IdeaChange.Correct correct, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var fields = correct.Fields;
        return session.ExecuteAsync(
            """
            UPDATE ideas SET type = $2, title = $3, description = $4, problem = $5, benefit = $6, handlungsfeld = $7, wertekompass = $8, bezirk = $9,
                place = $10, measure = $11, contribution = $12, link = $13, picture = $14, display_name = $15, updated_at = $16
            WHERE reference = $1 AND review_started_at IS NULL AND status <> $17
            """,
            [
                correct.Reference, fields.Type.ToString(), fields.Title, fields.Description, fields.Problem, fields.Benefit,
                fields.Handlungsfeld?.ToString(), fields.Wertekompass?.ToString(), fields.Bezirk?.ToString(), fields.Place, fields.Measure,
                fields.Contribution, fields.Link, fields.PictureId, fields.DisplayName, Time(now), nameof(IdeaStatus.Withdrawn),
            ],
            cancellationToken);
    }

    /// <summary>Writes what was decided: status, reply, publication and the times that go with them.</summary>
    public static Task<int> DecideAsync(Session session, Idea decided, CancellationToken cancellationToken) => session.ExecuteAsync(
        "UPDATE ideas SET status = $2, public_reply = $3, published_at = $4, review_started_at = $5, updated_at = $6 WHERE reference = $1",
        [
            decided.Reference, decided.Status.ToString(), decided.PublicReply, Time(decided.PublishedAt), Time(decided.ReviewStartedAt),
            Time(decided.UpdatedAt),
        ],
        cancellationToken);

    /// <summary>Keeps others from changing the idea until the transaction ends.</summary>
    /// <returns>False when there is none.</returns>
    public static async Task<bool> LockAsync(Session session, string reference, CancellationToken cancellationToken) =>
        await session.ExecuteAsync("UPDATE ideas SET status = status WHERE reference = $1", [reference], cancellationToken) == 1;

    /// <summary>With everything that hangs on it.</summary>
    /// <returns>The number of rows.</returns>
    public static async Task<int> DeleteAsync(Session session, string reference, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("UPDATE ideas SET related_to = NULL WHERE related_to = $1", [reference], cancellationToken);
        var rows = 0;
        foreach (var delete in Deletes)
            rows += await session.ExecuteAsync(delete, [reference], cancellationToken);
        return rows;
    }

    /// <param name="updatedAt">Milliseconds since 1970: nothing happens when the idea has changed since; null when that does not matter.</param>
    public static Task<int> ForgetContactAsync(Session session, string reference, long? updatedAt, CancellationToken cancellationToken) => session.ExecuteAsync(
        """
        UPDATE ideas SET contact = NULL, contact_consent_version = NULL, contact_consent_at = NULL
        WHERE reference = $1 AND updated_at = COALESCE($2, updated_at)
        """,
        [reference, updatedAt],
        cancellationToken);

    /// <summary>A row with <see cref="Columns"/>.</summary>
    public static Idea Read(DbDataReader row) => new()
    {
        Reference = row.GetString(0),
        CodeHash = row.GetString(1),
        Fields = Fields(row),
        Consent = new Consent(row.GetString(5), Time(row.GetInt64(22))),
        SubmittedAt = Time(row.GetInt64(6)),
        Status = Enum.Parse<IdeaStatus>(row.GetString(7)),
        ChannelId = row.GetString(8),
        Language = row.GetString(9),
        DraftId = Text(row, 10),
        Contact = Text(row, 23) is { } contact ? new Contact(contact, new Consent(row.GetString(24), Time(row.GetInt64(25)))) : null,
        UpdatedAt = Time(row.GetInt64(26)),
        ReviewStartedAt = TimeOrNull(row, 27),
        PublishedAt = TimeOrNull(row, 28),
        PublicReply = Text(row, 29),
        RelatedTo = Text(row, 30),
    };

    private static IdeaFields Fields(DbDataReader row) => new()
    {
        Type = Enum.Parse<IdeaType>(row.GetString(2)),
        Title = row.GetString(3),
        Description = row.GetString(4),
        Problem = Text(row, 11),
        Benefit = Text(row, 12),
        Handlungsfeld = Name<Handlungsfeld>(row, 13),
        Wertekompass = Name<Leitgedanken>(row, 14),
        Bezirk = Name<Bezirk>(row, 15),
        Place = Text(row, 16),
        Measure = Text(row, 17),
        Contribution = Text(row, 18),
        Link = Text(row, 19),
        PictureId = Text(row, 20),
        DisplayName = Text(row, 21),
    };

    private static long Time(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    private static long? Time(DateTimeOffset? time) => time?.ToUnixTimeMilliseconds();

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    private static DateTimeOffset? TimeOrNull(DbDataReader row, int column) => row.IsDBNull(column) ? null : Time(row.GetInt64(column));

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static T? Name<T>(DbDataReader row, int column)
        where T : struct, Enum => row.IsDBNull(column) ? null : Enum.Parse<T>(row.GetString(column));
}
