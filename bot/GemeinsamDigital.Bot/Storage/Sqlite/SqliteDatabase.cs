// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Data.Sqlite;

namespace GemeinsamDigital.Bot.Storage.Sqlite;

/// <summary>A database file for one process: one writer, and readers that never wait for it.</summary>
internal sealed class SqliteDatabase : IDatabase
{
    private readonly string _connectionString;
    private readonly SqliteReaders _readers;
    private readonly Lazy<SqliteWriter> _writer;

    /// <param name="connectionString">As of Microsoft.Data.Sqlite; names a file, whose folder is created when needed.</param>
    public SqliteDatabase(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        if (builder.Mode == SqliteOpenMode.Memory || builder.DataSource is "" or ":memory:")
            throw new ArgumentException("The SQLite database must be a file: reader and writer use connections of their own.", nameof(connectionString));
        File = Path.GetFullPath(builder.DataSource);
        builder.DataSource = File;
        _connectionString = builder.ConnectionString;
        _readers = new SqliteReaders(_connectionString);
        _writer = new Lazy<SqliteWriter>(() => new SqliteWriter(_connectionString));
    }

    public string File { get; }

    public Task MigrateAsync(CancellationToken cancellationToken)
    {
        PrivateFolder.Create(Path.GetDirectoryName(File)!);
        return SqliteMigration.RunAsync(_connectionString, File + ".migrating", cancellationToken);
    }

    public Task<T> ReadAsync<T>(Func<Session, CancellationToken, Task<T>> read, CancellationToken cancellationToken) =>
        _readers.ReadAsync(read, cancellationToken);

    public Task<T> WriteAsync<T>(Func<Session, CancellationToken, Task<Verdict<T>>> write, CancellationToken cancellationToken) =>
        _writer.Value.WriteAsync(write, cancellationToken);

    /// <remarks>
    /// <c>secure_delete</c> overwrites what is deleted, but not the copies that remain where a page was once divided: only VACUUM
    /// drops those. The journal still holds the old pages until it is emptied.
    /// </remarks>
    public Task<bool> ScrubAsync(CancellationToken cancellationToken) => Task.Run(
        () => _writer.Value.WhileNobodyWrites(() =>
        {
            using var session = new SqliteSession(_connectionString);
            session.Execute("VACUUM");
            return session.EmptyJournal();
        }),
        cancellationToken);

    /// <summary>Commands of the staff may write as well; nobody tells of them, so what they leave is looked for.</summary>
    public Task ListenAsync(Action<ReplicaNews> heard, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        if (_writer.IsValueCreated)
            _writer.Value.Dispose();
        _readers.Dispose();
    }
}
