// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace GemeinsamDigital.Bot.Storage.Sqlite;

/// <summary>An open connection with every statement it ever ran kept prepared. For one thread at a time; all calls complete synchronously.</summary>
internal sealed class SqliteSession : Session, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    public SqliteSession(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        foreach (var pragma in SqlitePragmas.OnOpen)
            Execute(pragma);
    }

    /// <summary>SQLite gives up the whole transaction by itself on some errors, such as a full disk.</summary>
    public bool IsInTransaction => SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0;

    public void Execute(string sql) => Bind(sql, []).ExecuteNonQuery();

    /// <summary>Writes the journal into the database and cuts it to nothing.</summary>
    /// <returns>False when a reader still needs it.</returns>
    public bool EmptyJournal()
    {
        using var result = Bind("PRAGMA wal_checkpoint(TRUNCATE)", []).ExecuteReader();
        return result.Read() && result.GetInt64(0) == 0;
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _connection.Dispose();
    }

    protected override DbCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
            _prepared[sql] = command = Create(sql, values.Length);
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = Storable(values[i]);
        return command;
    }

    private SqliteCommand Create(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of the stores; what people wrote is only ever a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i}") });
        return command;
    }
}
