// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Editors;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>What editors read; turns write it (<see cref="TurnCommit"/>), and the pages for questions.</summary>
internal interface IEditorQueue
{
    /// <summary>Adds what did not come with a turn, all of it or nothing.</summary>
    Task AddAsync(IReadOnlyList<EditorReport> reports, IReadOnlyList<FeedbackEntry> feedback, CancellationToken cancellationToken);

    /// <summary>Gives entries one by one, by article, the most frequent first; nothing is collected in memory.</summary>
    Task ReadAsync(bool alsoDone, Func<QueueEntry, Task> each, CancellationToken cancellationToken);

    /// <returns>False when there is no open entry of that number.</returns>
    Task<bool> MarkDoneAsync(long id, CancellationToken cancellationToken);

    /// <summary>Deletes what was last reported before <paramref name="before"/>.</summary>
    /// <returns>The number of entries deleted.</returns>
    Task<int> ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken);
}

/// <param name="Article">Empty for a question without an answer.</param>
/// <param name="Times">How often the same was asked; reports on answers stand alone.</param>
internal sealed record QueueEntry(
    long Id, string Kind, string Article, string Language, string Question, string Remark,
    long Times, DateTimeOffset FirstAt, DateTimeOffset LastAt, bool Done);
