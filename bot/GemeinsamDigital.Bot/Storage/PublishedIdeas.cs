// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Similar;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>Reads what everybody may read. What is hidden, withdrawn or erased is not here.</summary>
internal sealed class PublishedIdeas(IDatabase database)
{
    private const string Published = "FROM ideas WHERE published_at IS NOT NULL";

    /// <summary>Differs whenever something was published, changed or taken away; cheap enough to be asked every few seconds.</summary>
    public Task<PublishedState> StateAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async (session, token) => (await session.FirstAsync(
            $"SELECT COUNT(*), CAST(COALESCE(SUM(updated_at), 0) AS BIGINT) {Published}", [], row => new PublishedState(row.GetInt64(0), row.GetInt64(1)), token))!,
        cancellationToken);

    public Task<IReadOnlyList<PublishedStamp>> StampsAsync(CancellationToken cancellationToken) => database.ReadAsync(
        (session, token) => session.ListAsync($"SELECT reference, updated_at {Published}", [], row => new PublishedStamp(row.GetString(0), row.GetInt64(1)), token),
        cancellationToken);

    public Task<IReadOnlyList<StampedIdea>> AllAsync(CancellationToken cancellationToken) => database.ReadAsync(
        (session, token) => session.ListAsync($"SELECT reference, updated_at, title, description {Published}", [], Read, token), cancellationToken);

    public Task<StampedIdea?> FindAsync(string reference, CancellationToken cancellationToken) => database.ReadAsync(
        (session, token) => session.FirstAsync($"SELECT reference, updated_at, title, description {Published} AND reference = $1", [reference], Read, token), cancellationToken);

    private static StampedIdea Read(System.Data.Common.DbDataReader row) =>
        new(new PublishedStamp(row.GetString(0), row.GetInt64(1)), new PublishedIdea(row.GetString(0), row.GetString(2), row.GetString(3)));
}

/// <param name="Sum">Of the times of all last changes.</param>
internal sealed record PublishedState(long Count, long Sum);

/// <param name="UpdatedAt">Milliseconds since 1970 (UTC).</param>
internal sealed record PublishedStamp(string Reference, long UpdatedAt);

internal sealed record StampedIdea(PublishedStamp Stamp, PublishedIdea Idea);
