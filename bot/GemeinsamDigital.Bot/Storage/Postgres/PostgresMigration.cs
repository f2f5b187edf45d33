// SPDX-License-Identifier: EUPL-1.2
using DbUp;
using Npgsql;

namespace GemeinsamDigital.Bot.Storage.Postgres;

internal static class PostgresMigration
{
    /// <summary>Any number, as long as every version of this program uses the same.</summary>
    private const long LockKey = 0x6764_622D_6D69_6772;

    private static readonly MigrationScripts Scripts = new("Postgres");

    /// <remarks>
    /// The lock belongs to a transaction on a connection of its own, which also works behind a pooler that hands out
    /// connections per transaction. Replicas that wait for it find nothing left to do.
    /// </remarks>
    public static async Task RunAsync(NpgsqlDataSource source, string connectionString, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        using var session = new PostgresSession(connection, notices: null);
        if (await IsUpToDateAsync(session, cancellationToken))
            return;
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await session.ExecuteAsync("SELECT pg_advisory_xact_lock($1)", [LockKey], cancellationToken);
        var result = DeployChanges.To.PostgresqlDatabase(connectionString)
            .WithScripts(Scripts.Load())
            .WithVariablesDisabled()
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
            throw new InvalidOperationException($"Migration {result.ErrorScript?.Name} failed.", result.Error);
    }

    private static async Task<bool> IsUpToDateAsync(PostgresSession session, CancellationToken cancellationToken)
    {
        var journal = await session.ListAsync(
            "SELECT 1 WHERE to_regclass('schemaversions') IS NOT NULL", [], row => row.GetInt32(0), cancellationToken);
        return journal.Count > 0 && Scripts.AreAllIn(
            await session.ListAsync("SELECT scriptname FROM schemaversions", [], row => row.GetString(0), cancellationToken));
    }
}
