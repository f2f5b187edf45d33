// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Editors;

namespace GemeinsamDigital.Bot.Storage;

internal sealed class EditorQueue(IDatabase database, TimeProvider clock) : IEditorQueue
{
    public Task AddAsync(IReadOnlyList<EditorReport> reports, IReadOnlyList<FeedbackEntry> feedback, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return database.WriteAsync(async (session, token) =>
        {
            foreach (var report in reports)
                await EditorQueueRows.AddAsync(session, report, now, token);
            foreach (var entry in feedback)
                await FeedbackRows.WriteAsync(session, entry, now, token);
            return Verdict.Keep(reports.Count + feedback.Count);
        }, cancellationToken);
    }

    public Task ReadAsync(bool alsoDone, Func<QueueEntry, Task> each, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => EditorQueueRows.ReadAsync(session, alsoDone, each, token), cancellationToken);

    public Task<bool> MarkDoneAsync(long id, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) => Verdict.Keep(await EditorQueueRows.MarkDoneAsync(session, id, token) == 1), cancellationToken);

    public Task<int> ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) => Verdict.Keep(await EditorQueueRows.ForgetAsync(session, before, token)), cancellationToken);
}
