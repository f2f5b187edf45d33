// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary>The proof of one run for one purpose: when, what for and how many; never what.</summary>
internal sealed class DeletionRecord
{
    private readonly long _id;

    private DeletionRecord(long id) => _id = id;

    public static Task<DeletionRecord> OpenAsync(IDatabase database, string purpose, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) => Verdict.Keep(await session.FirstAsync(
            "INSERT INTO deletions (at, purpose, items) VALUES ($1, $2, 0) RETURNING id",
            [now.ToUnixTimeMilliseconds(), purpose],
            row => new DeletionRecord(row.GetInt64(0)),
            token) ?? throw new UnreachableException()),
        cancellationToken);

    /// <summary>Inside the transaction that deletes, so that the record is right whenever the process dies.</summary>
    public Task<int> CountAsync(Session session, int items, CancellationToken cancellationToken) => session.ExecuteAsync(
        "UPDATE deletions SET items = items + $2 WHERE id = $1", [_id, (long)items], cancellationToken);

    public async Task<long> ItemsAsync(IDatabase database, CancellationToken cancellationToken)
    {
        var items = await database.ReadAsync(
            (session, token) => session.FirstAsync(
                "SELECT items FROM deletions WHERE id = $1", [_id], row => row.GetInt64(0).ToString(CultureInfo.InvariantCulture), token),
            cancellationToken);
        return long.Parse(items ?? "0", CultureInfo.InvariantCulture);
    }
}
