// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>What an erasure leaves to be done once it is committed. A row stays until all of it is done, whatever process dies in between.</summary>
internal static class ErasureRows
{
    public static Task<int> AddAsync(Session session, string? picture, CancellationToken cancellationToken) => session.ExecuteAsync(
        "INSERT INTO erasures (picture) VALUES ($1)", [picture], cancellationToken);

    /// <summary>The idea is about to get another picture, or none.</summary>
    public static Task<int> AddReplacedPictureAsync(Session session, string reference, string? picture, CancellationToken cancellationToken) => session.ExecuteAsync(
        "INSERT INTO erasures (picture) SELECT picture FROM ideas WHERE reference = $1 AND picture IS NOT NULL AND picture <> $2",
        [reference, picture ?? ""],
        cancellationToken);

    public static Task<IReadOnlyList<UnfinishedErasure>> ReadAsync(Session session, CancellationToken cancellationToken) => session.ListAsync(
        "SELECT id, picture FROM erasures ORDER BY id LIMIT 10000",
        [],
        row => new UnfinishedErasure(row.GetInt64(0), row.IsDBNull(1) ? null : row.GetString(1)),
        cancellationToken);

    public static Task<int> RemoveAsync(Session session, long id, CancellationToken cancellationToken) => session.ExecuteAsync(
        "DELETE FROM erasures WHERE id = $1", [id], cancellationToken);
}

/// <param name="Picture">The id of a file that nobody may see any more.</param>
internal sealed record UnfinishedErasure(long Id, string? Picture);
