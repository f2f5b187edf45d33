// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

internal sealed class EditorQueue(IDatabase database) : IEditorQueue
{
    public Task ReadAsync(bool alsoDone, Func<QueueEntry, Task> each, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => EditorQueueRows.ReadAsync(session, alsoDone, each, token), cancellationToken);

    public Task<bool> MarkDoneAsync(long id, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) => Verdict.Keep(await EditorQueueRows.MarkDoneAsync(session, id, token) == 1), cancellationToken);

    public Task<int> ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) => Verdict.Keep(await EditorQueueRows.ForgetAsync(session, before, token)), cancellationToken);
}
