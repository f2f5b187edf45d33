// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>Reads accepted ideas. They are written by <see cref="ITurnStore.CommitAsync"/> only, so that a receipt and its idea exist together.</summary>
internal interface IIdeaStore
{
    /// <summary>The next free number of the year, from 1. Never given twice; a turn that fails leaves a gap.</summary>
    Task<int> ReserveNumberAsync(int year, CancellationToken cancellationToken);

    /// <param name="reference">The public reference, <c>YYYY-nnnnn</c>.</param>
    Task<Idea?> FindAsync(string reference, CancellationToken cancellationToken);
}
