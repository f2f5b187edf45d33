// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

internal sealed class IdeaStore(IDatabase database) : IIdeaStore
{
    public Task<int> ReserveNumberAsync(int year, CancellationToken cancellationToken) =>
        database.WriteAsync((session, token) => ReserveNumberAsync(session, year, token), cancellationToken);

    public Task<Idea?> FindAsync(string reference, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => IdeaRows.FindAsync(session, reference, token), cancellationToken);

    private static async Task<Verdict<int>> ReserveNumberAsync(Session session, int year, CancellationToken cancellationToken)
    {
        var reserved = await session.FirstAsync(
            """
            INSERT INTO idea_numbers (year, last) VALUES ($1, 1)
            ON CONFLICT (year) DO UPDATE SET last = idea_numbers.last + 1
            RETURNING last
            """,
            [year],
            row => new ReservedNumber(row.GetInt32(0)),
            cancellationToken);
        return Verdict.Keep((reserved ?? throw new UnreachableException()).Number);
    }

    private sealed record ReservedNumber(int Number);
}
