// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>Accepted ideas and saved drafts. Turns write theirs through <see cref="ITurnStore.CommitAsync"/>, so that a receipt and its idea exist together.</summary>
internal interface IIdeaStore
{
    /// <summary>The next free number of the year, from 1. Never given twice; a turn that fails leaves a gap.</summary>
    Task<int> ReserveNumberAsync(int year, CancellationToken cancellationToken);

    /// <param name="reference">The public reference, <c>YYYY-nnnnn</c>.</param>
    Task<Idea?> FindAsync(string reference, CancellationToken cancellationToken);

    /// <summary>What became of a draft; null while it is none.</summary>
    Task<Idea?> FindByDraftAsync(string draftId, CancellationToken cancellationToken);

    /// <summary>Oldest first; empty for an unknown reference.</summary>
    Task<IReadOnlyList<IdeaHistoryEntry>> HistoryAsync(string reference, CancellationToken cancellationToken);

    Task<SavedDraft?> FindDraftAsync(string codeHash, CancellationToken cancellationToken);

    /// <summary>Changes from outside of a conversation, all or none; durable when the task completes.</summary>
    /// <returns>False when one of them met a conflict and nothing was written.</returns>
    Task<bool> ApplyAsync(IReadOnlyList<IdeaChange> changes, CancellationToken cancellationToken);
}
