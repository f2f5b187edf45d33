// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Storage.Postgres;
using GemeinsamDigital.Bot.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GemeinsamDigital.Bot.Tests.Storage;

public sealed class StorageServicesTests : IDisposable
{
    private readonly SqliteFolder _folder = new();

    [Fact]
    public void Without_configuration_the_database_is_a_file_in_the_data_folder()
    {
        using var database = Assert.IsType<SqliteDatabase>(Open([]));

        Assert.Equal(Path.Combine(_folder.Path, "data", "gdb.db"), database.File);
    }

    [Theory]
    [InlineData("elsewhere", "elsewhere/gdb.db")]
    [InlineData("/srv/gdb; a=b", "/srv/gdb; a=b/gdb.db")]
    public void The_data_folder_is_configurable(string folder, string file)
    {
        using var database = Assert.IsType<SqliteDatabase>(Open(new() { ["DataFolder"] = folder }));

        Assert.Equal(Path.Combine(_folder.Path, file), database.File);
    }

    [Fact]
    public void A_connection_string_with_a_file_is_SQLite()
    {
        using var database = Assert.IsType<SqliteDatabase>(Open(new() { ["Storage:ConnectionString"] = "Data Source=/srv/bot.db" }));

        Assert.Equal("/srv/bot.db", database.File);
    }

    [Theory]
    [InlineData("Host=db.example.org;Database=gdb;Username=bot")]
    [InlineData("server=db.example.org;database=gdb;user id=bot")]
    public void A_connection_string_with_a_host_is_PostgreSQL(string connectionString)
    {
        using var database = Open(new() { ["Storage:ConnectionString"] = connectionString });

        Assert.IsType<PostgresDatabase>(database);
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory;Cache=Shared")]
    [InlineData("Cache=Private")]
    public void A_database_that_is_no_file_is_refused(string connectionString)
    {
        Assert.Throws<ArgumentException>(() => Open(new() { ["Storage:ConnectionString"] = connectionString }));
    }

    [Fact]
    public async Task The_host_migrates_before_it_starts_and_closes_the_database_when_it_ends()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration["DataFolder"] = _folder.Path;
        builder.Services.AddStorage(builder.Configuration);

        using (var host = builder.Build())
        {
            await host.StartAsync(TestContext.Current.CancellationToken);
            var turns = host.Services.GetRequiredService<ITurnStore>();
            await turns.CommitAsync(Some.Commit(Some.Key()), TestContext.Current.CancellationToken);
            await host.StopAsync(TestContext.Current.CancellationToken);
        }

        Assert.False(File.Exists(_folder.File + "-wal"), "Whoever closes last leaves one file that is easy to copy.");
    }

    public void Dispose() => _folder.RemoveAsync();

    private IDatabase Open(Dictionary<string, string?> settings)
    {
        Directory.CreateDirectory(_folder.Path);
        return StorageServices.Open(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), _folder.Path);
    }
}
