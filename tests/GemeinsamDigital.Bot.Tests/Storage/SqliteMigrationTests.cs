// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

public sealed class SqliteMigrationTests : IDisposable
{
    private readonly SqliteFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_data_folder_is_created_for_the_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        using var database = _folder.Connect();

        await database.MigrateAsync(Token);

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(_folder.Path));
    }

    [Fact]
    public async Task An_up_to_date_database_is_left_alone()
    {
        using var database = _folder.Connect();
        await database.MigrateAsync(Token);

        await using var somebodyMigrates = new FileStream(_folder.File + ".migrating", FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.True(database.MigrateAsync(Token).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_database_of_a_newer_release_still_opens()
    {
        using var database = _folder.Connect();
        await database.MigrateAsync(Token);
        await database.WriteAsync(
            async (session, token) => Verdict.Keep(await session.ExecuteAsync(
                "INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('9999_later.sql', '2030-01-01')", [], token)),
            Token);

        Assert.True(database.MigrateAsync(Token).IsCompletedSuccessfully);
    }

    [Fact]
    public void Both_dialects_have_the_same_migrations_numbered_without_a_gap()
    {
        var sqlite = new MigrationScripts("Sqlite").Load().Select(script => script.Name).ToArray();

        Assert.NotEmpty(sqlite);
        Assert.Equal(sqlite, new MigrationScripts("Postgres").Load().Select(script => script.Name));
        Assert.All(sqlite.Index(), script => Assert.StartsWith($"{script.Index + 1:0000}_", script.Item, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.RemoveAsync();
}
