// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Npgsql;

namespace GemeinsamDigital.Bot.Storage.Postgres;

/// <summary>A connection of the pool, and one command that runs statement after statement; the driver prepares what it sees often.</summary>
internal sealed class PostgresSession(NpgsqlConnection connection, PostgresNotices? notices) : Session, IDisposable
{
    private readonly NpgsqlCommand _command = connection.CreateCommand();

    public void Dispose() => _command.Dispose();

    public override Task TellAsync(ReplicaNews news, CancellationToken cancellationToken) =>
        notices is null ? Task.CompletedTask : ExecuteAsync(PostgresNotices.Give, [notices.Write(news)], cancellationToken);

    protected override DbCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
#pragma warning disable CA2100 // Every statement is a constant of the stores; what people wrote is only ever a parameter.
        _command.CommandText = sql;
#pragma warning restore CA2100
        _command.Parameters.Clear();
        foreach (var value in values)
            _command.Parameters.Add(new NpgsqlParameter { Value = Storable(value) });
        return _command;
    }
}
