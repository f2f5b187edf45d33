// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

internal sealed class IdeaStore(IDatabase database, TimeProvider clock) : IIdeaStore
{
    public Task<int> ReserveNumberAsync(int year, CancellationToken cancellationToken) =>
        database.WriteAsync((session, token) => ReserveNumberAsync(session, year, token), cancellationToken);

    public Task<Idea?> FindAsync(string reference, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => IdeaRows.FindAsync(session, reference, token), cancellationToken);

    public Task<Idea?> FindByDraftAsync(string draftId, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => IdeaRows.FindByDraftAsync(session, draftId, token), cancellationToken);

    public Task<IReadOnlyList<IdeaHistoryEntry>> HistoryAsync(string reference, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => IdeaHistoryRows.ReadAsync(session, reference, token), cancellationToken);

    public Task<SavedDraft?> FindDraftAsync(string codeHash, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => SavedDraftRows.FindAsync(session, codeHash, token), cancellationToken);

    public Task<bool> ApplyAsync(IReadOnlyList<IdeaChange> changes, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) =>
        {
            foreach (var change in changes)
            {
                if (!await IdeaChanges.ApplyAsync(session, change, turn: null, clock.GetUtcNow(), token))
                    return Verdict.Undo(false);
            }
            return Verdict.Keep(true);
        },
        cancellationToken);

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
