// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;

namespace GemeinsamDigital.Bot.Storage.Sqlite;

/// <summary>
/// The only writer. Whatever waits while the disk is busy becomes one transaction with one fsync, each part in a
/// savepoint of its own, so that a conflict or an error undoes that part alone. A thread of its own, because it
/// blocks on the disk and the pool's threads are needed for answers.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MaxBatch = 256;

    private readonly BlockingCollection<SqliteWrite> _waiting = [];
    private readonly Lock _committing = new();
    private readonly SqliteSession _session;
    private readonly Thread _thread;

    public SqliteWriter(string connectionString)
    {
        _session = new SqliteSession(connectionString);
        _thread = new Thread(Run) { Name = "SQLite writer", IsBackground = true };
        _thread.Start();
    }

    public Task<T> WriteAsync<T>(Func<Session, CancellationToken, Task<Verdict<T>>> write, CancellationToken cancellationToken)
    {
        var waiting = new SqliteWrite<T>(write, cancellationToken);
        _waiting.Add(waiting, cancellationToken);
        return waiting.Done;
    }

    /// <summary>For what needs the file for itself: in this process, writes wait without a limit instead of giving up.</summary>
    public T WhileNobodyWrites<T>(Func<T> work)
    {
        lock (_committing)
            return work();
    }

    /// <summary>Takes no more, writes what waits, and closes the connection.</summary>
    public void Dispose()
    {
        _waiting.CompleteAdding();
        _thread.Join();
        _session.Dispose();
        _waiting.Dispose();
    }

    private void Run()
    {
        var batch = new List<SqliteWrite>();
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            batch.Add(first);
            while (batch.Count < MaxBatch && _waiting.TryTake(out var next))
                batch.Add(next);
            lock (_committing)
                Commit(batch);
            foreach (var write in batch)
                write.Complete();
            batch.Clear();
        }
    }

    private void Commit(List<SqliteWrite> batch)
    {
        try
        {
            _session.Execute("BEGIN IMMEDIATE");
            foreach (var write in batch)
                RunInSavepoint(write);
            _session.Execute("COMMIT");
        }
#pragma warning disable CA1031 // Every error goes to those who wait, and the writer lives on.
        catch (Exception error)
#pragma warning restore CA1031
        {
            if (_session.IsInTransaction)
                _session.Execute("ROLLBACK");
            foreach (var write in batch)
                write.Failed(error);
        }
    }

    private void RunInSavepoint(SqliteWrite write)
    {
        _session.Execute("SAVEPOINT part");
        var keep = false;
        try
        {
            keep = write.Run(_session);
        }
#pragma warning disable CA1031 // Every error of a part goes to the one who waits for it.
        catch (Exception error) when (_session.IsInTransaction)
#pragma warning restore CA1031
        {
            write.Failed(error);
        }

        if (!keep)
            _session.Execute("ROLLBACK TO part");
        _session.Execute("RELEASE part");
    }
}
