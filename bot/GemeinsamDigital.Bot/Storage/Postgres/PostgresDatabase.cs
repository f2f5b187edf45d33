// SPDX-License-Identifier: EUPL-1.2
using Npgsql;

namespace GemeinsamDigital.Bot.Storage.Postgres;

/// <summary>A database for any number of processes. They meet on row locks and unique keys, so READ COMMITTED suffices.</summary>
internal sealed class PostgresDatabase : IDatabase
{
    private const int MaxAttempts = 5;

    private readonly string _connectionString;
    private readonly NpgsqlDataSource _source;
    private readonly PostgresNotices _notices;

    /// <param name="connectionString">As of Npgsql; statements are prepared automatically.</param>
    public PostgresDatabase(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (builder.MaxAutoPrepare == 0)
            (builder.MaxAutoPrepare, builder.AutoPrepareMinUsages) = (50, 2);
        _connectionString = builder.ConnectionString;
        _source = NpgsqlDataSource.Create(_connectionString);
        _notices = new PostgresNotices(_source);
    }

    public Task MigrateAsync(CancellationToken cancellationToken) =>
        PostgresMigration.RunAsync(_source, _connectionString, cancellationToken);

    public async Task<T> ReadAsync<T>(Func<Session, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        using var session = new PostgresSession(connection, _notices);
        return await read(session, cancellationToken);
    }

    public async Task<T> WriteAsync<T>(Func<Session, CancellationToken, Task<Verdict<T>>> write, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryWriteAsync(write, cancellationToken);
            }
            catch (PostgresException error) when (attempt < MaxAttempts && IsWorthRepeating(error))
            {
            }
        }
    }

    /// <summary>The server cleans its files by itself (autovacuum); how soon is the operator's decision.</summary>
    public Task<bool> ScrubAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    public Task ListenAsync(Action<ReplicaNews> heard, CancellationToken cancellationToken) => _notices.ListenAsync(heard, cancellationToken);

    public void Dispose() => _source.Dispose();

    private async Task<T> TryWriteAsync<T>(Func<Session, CancellationToken, Task<Verdict<T>>> write, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        using var session = new PostgresSession(connection, _notices);
        var verdict = await write(session, cancellationToken);
        // From here on a cancellation could no longer say whether the transaction happened.
        if (verdict.Keep)
            await transaction.CommitAsync(CancellationToken.None);
        else
            await transaction.RollbackAsync(CancellationToken.None);
        return verdict.Result;
    }

    /// <summary>The server undid the transaction only because of others. A lost connection is not among these: it may have committed.</summary>
    private static bool IsWorthRepeating(PostgresException error) =>
        error.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;
}
