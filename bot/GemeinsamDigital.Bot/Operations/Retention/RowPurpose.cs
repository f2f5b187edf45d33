// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary>
/// Rows of the database. They are looked for by a reader and deleted by their keys in small transactions, so that no turn waits
/// for a search through a table.
/// </summary>
/// <param name="due">Selects <c>since, version, key, key2, key3</c>; <c>$1</c>, <c>$2</c> are the times before which things are due.</param>
/// <param name="before">These times.</param>
/// <param name="forget">Deletes a row and what belongs to it unless it was changed; the number of things deleted.</param>
internal sealed class RowPurpose(
    string name, IDatabase database, string due, Func<IReadOnlyList<DateTimeOffset>> before, Func<Session, DueRow, CancellationToken, Task<int>> forget)
    : IRetentionPurpose
{
    private const int Found = 1_000;
    private const int Together = 20;

    private readonly string _first = string.Create(CultureInfo.InvariantCulture, $"{due} ORDER BY since LIMIT {Found}");
    private readonly string _count = $"SELECT count(*), min(since) FROM ({due}) AS due";

    public string Name => name;

    public async Task<Overdue> LookAsync(CancellationToken cancellationToken)
    {
        var overdue = await database.ReadAsync(
            (session, token) => session.FirstAsync(
                _count, Before(), row => new Overdue(row.GetInt64(0), row.IsDBNull(1) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1))), token),
            cancellationToken);
        return overdue ?? new Overdue(0, null);
    }

    public async Task ForgetAsync(DeletionRecord record, CancellationToken cancellationToken)
    {
        while (true)
        {
            var rows = await database.ReadAsync((session, token) => session.ListAsync(_first, Before(), DueRow.Read, token), cancellationToken);
            var forgotten = 0;
            foreach (var part in rows.Chunk(Together))
                forgotten += await ForgetAsync(part, record, cancellationToken);
            // Rows that others change all the time are left for tomorrow.
            if (rows.Count < Found || forgotten == 0)
                return;
        }
    }

    private Task<int> ForgetAsync(DueRow[] rows, DeletionRecord record, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) =>
        {
            var forgotten = 0;
            foreach (var row in rows)
                forgotten += await forget(session, row, token);
            await record.CountAsync(session, forgotten, token);
            return Verdict.Keep(forgotten);
        },
        cancellationToken);

    private object?[] Before() => [.. before().Select(time => (object?)time.ToUnixTimeMilliseconds())];
}
