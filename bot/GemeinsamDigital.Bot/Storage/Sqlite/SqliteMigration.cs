// SPDX-License-Identifier: EUPL-1.2
using DbUp;

namespace GemeinsamDigital.Bot.Storage.Sqlite;

internal static class SqliteMigration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly MigrationScripts Scripts = new("Sqlite");

    /// <remarks>Loading the migration library costs more than opening the database, so the journal is asked first.</remarks>
    public static async Task RunAsync(string connectionString, string lockFile, CancellationToken cancellationToken)
    {
        if (await IsUpToDateAsync(connectionString))
            return;
        await using var exclusive = await LockAsync(lockFile, cancellationToken);
        var result = DeployChanges.To.SqliteDatabase(connectionString)
            .WithScripts(Scripts.Load())
            .WithVariablesDisabled()
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
            throw new InvalidOperationException($"Migration {result.ErrorScript?.Name} failed.", result.Error);
    }

    private static async Task<bool> IsUpToDateAsync(string connectionString)
    {
        using var session = new SqliteSession(connectionString);
        var journal = await session.ListAsync(
            "SELECT name FROM sqlite_schema WHERE name = 'SchemaVersions'", [], row => row.GetString(0), CancellationToken.None);
        return journal.Count > 0 && Scripts.AreAllIn(
            await session.ListAsync("SELECT ScriptName FROM SchemaVersions", [], row => row.GetString(0), CancellationToken.None));
    }

    /// <summary>The file stays behind: removing it would let a third process lock a file that a second one is about to lock.</summary>
    private static async Task<FileStream> LockAsync(string lockFile, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        while (true)
        {
            try
            {
                return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
            }
        }
    }
}
