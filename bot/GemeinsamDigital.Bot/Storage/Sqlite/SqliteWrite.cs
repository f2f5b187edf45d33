// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage.Sqlite;

/// <summary>A transaction that waits for the writer.</summary>
internal abstract class SqliteWrite
{
    /// <summary>Runs and remembers the result; the caller learns it only with <see cref="Complete"/>.</summary>
    /// <returns>Whether the changes stay.</returns>
    public abstract bool Run(Session session);

    /// <summary>Remembers the error of a run whose changes are undone.</summary>
    public abstract void Failed(Exception error);

    public abstract void Complete();
}

internal sealed class SqliteWrite<T>(
    Func<Session, CancellationToken, Task<Verdict<T>>> write, CancellationToken cancellationToken) : SqliteWrite
{
    // Continuations run elsewhere: the writer must not carry on with somebody's turn.
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;
    private Exception? _error;

    public Task<T> Done => _done.Task;

    public override bool Run(Session session)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var verdict = write(session, CancellationToken.None).GetAwaiter().GetResult();
        _result = verdict.Result;
        return verdict.Keep;
    }

    public override void Failed(Exception error) => _error = error;

    public override void Complete()
    {
        if (_error is OperationCanceledException)
            _done.SetCanceled(cancellationToken);
        else if (_error is not null)
            _done.SetException(_error);
        else
            _done.SetResult(_result!);
    }
}
