// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>Erasures that are committed, but not finished outside of the tables.</summary>
internal sealed class Erasures(IDatabase database)
{
    public Task<IReadOnlyList<UnfinishedErasure>> ReadAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(ErasureRows.ReadAsync, cancellationToken);

    /// <summary>Makes sure that no file of the database holds the erased words any more.</summary>
    /// <returns>False when somebody else is using the file; the erasures stay unfinished then.</returns>
    public async Task<bool> FinishAsync(IReadOnlyList<UnfinishedErasure> erasures, CancellationToken cancellationToken) =>
        await database.ScrubAsync(cancellationToken) && await database.WriteAsync(
            async (session, token) =>
            {
                foreach (var erasure in erasures)
                    await ErasureRows.RemoveAsync(session, erasure.Id, token);
                return Verdict.Keep(true);
            },
            cancellationToken);
}
