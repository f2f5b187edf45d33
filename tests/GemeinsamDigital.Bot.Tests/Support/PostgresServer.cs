// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Diagnostics;
using GemeinsamDigital.Bot.Tests.Support;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>
/// A throwaway PostgreSQL on a Unix socket, started with the first test that wants a database. Where PostgreSQL is missing
/// those tests are skipped, unless <c>REQUIRE_POSTGRES=1</c> makes that an error.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    // The shell lives as long as its standard input stays open, and takes server and folder with it even when the tests are
    // killed. An interrupt is left to the tests. The folder's name is short because a socket's path has at most 107 bytes.
    private const string Script =
        """
        trap '' INT
        folder=$(mktemp -d /tmp/gdb-pg-XXXXXX) || exit 1
        trap 'rm -rf "$folder"' EXIT
        "$1/initdb" -D "$folder/data" -A trust -U app -E UTF8 --locale=C.UTF-8 --no-sync > /dev/null || exit 1
        "$1/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c max_connections=200 \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off > /dev/null 2>&1 &
        echo "$folder"
        cat > /dev/null
        kill -QUIT $!
        wait $!
        """;

    private readonly Lazy<Task<Process>> _server;
    private readonly ConcurrentBag<string> _empty = [];
    private string _folder = "";

    public PostgresServer() => _server = new Lazy<Task<Process>>(StartAsync);

    /// <returns>The connection string of an empty database that nobody else uses.</returns>
    public async Task<string> RentDatabaseAsync()
    {
        if (FindBinaries() is null && Environment.GetEnvironmentVariable("REQUIRE_POSTGRES") != "1")
            Assert.Skip("No PostgreSQL server is installed (Debian: apt install postgresql).");
        await _server.Value;
        if (_empty.TryTake(out var database))
            return ConnectionString(database);
        database = $"t{Guid.NewGuid():N}";
        await ExecuteAsync($"CREATE DATABASE {database}", "postgres");
        return ConnectionString(database);
    }

    /// <summary>Emptying a database is twenty times faster than creating the next one.</summary>
    public async Task ReturnDatabaseAsync(string connectionString)
    {
        var database = new NpgsqlConnectionStringBuilder(connectionString).Database!;
        await ExecuteAsync("DROP SCHEMA public CASCADE; CREATE SCHEMA public", database);
        _empty.Add(database);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            return;
        using var process = await _server.Value;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
    }

    private async Task<Process> StartAsync()
    {
        var binaries = FindBinaries() ?? throw new InvalidOperationException("REQUIRE_POSTGRES=1, but no PostgreSQL server is installed.");
        // PostgreSQL refuses to run as root.
        string[] unprivileged = Environment.UserName == "root" ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] : ["env"];
        string[] command = [.. unprivileged, "sh", "-c", Script, "sh", binaries];
        var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/tmp",
        })!;
        _folder = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("initdb failed.");
        await WaitUntilReadyAsync(process);
        return process;
    }

    private async Task WaitUntilReadyAsync(Process process)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await ExecuteAsync("SELECT 1", "postgres");
                return;
            }
            catch (NpgsqlException) when (attempt < 1000 && !process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20));
            }
        }
    }

    private async Task ExecuteAsync(string sql, string database)
    {
        await using var connection = new NpgsqlConnection(ConnectionString(database));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionString(string database) =>
        $"Host={_folder};Username=app;Database={database};Maximum Pool Size=10;GSS Encryption Mode=Disable";

    private static string? FindBinaries()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian).OrderDescending().Select(v => $"{v}/bin") : [];
        var path = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        return versions.Concat(path).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }
}
