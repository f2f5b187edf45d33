// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>The proof that something was deleted: when, why and how many; never what.</summary>
internal static class DeletionRows
{
    public static Task<int> AddAsync(Session session, string purpose, long items, DateTimeOffset now, CancellationToken cancellationToken) => session.ExecuteAsync(
        "INSERT INTO deletions (at, purpose, items) VALUES ($1, $2, $3)", [now.ToUnixTimeMilliseconds(), purpose, items], cancellationToken);
}
