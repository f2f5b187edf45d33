// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;

namespace GemeinsamDigital.Bot.Storage.Sqlite;

/// <summary>Read connections with their prepared statements, as many as ever read at the same moment.</summary>
internal sealed class SqliteReaders(string connectionString) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> _idle = [];

    public async Task<T> ReadAsync<T>(Func<Session, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_idle.TryTake(out var session))
            session = new SqliteSession(connectionString);
        try
        {
            return await read(session, CancellationToken.None);
        }
        finally
        {
            _idle.Add(session);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var session))
            session.Dispose();
    }
}
