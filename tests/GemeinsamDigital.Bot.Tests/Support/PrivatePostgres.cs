// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Npgsql;

namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>A throwaway PostgreSQL server on a Unix socket; ends with the process that started it.</summary>
internal sealed class PrivatePostgres : IAsyncDisposable
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

    private readonly Process _process;
    private readonly string _folder;

    private PrivatePostgres(Process process, string folder) => (_process, _folder) = (process, folder);

    /// <returns>The folder of the server's programs; null if no PostgreSQL server is installed.</returns>
    public static string? FindBinaries()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian).OrderDescending().Select(v => $"{v}/bin") : [];
        var path = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        return versions.Concat(path).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }

    public static async Task<PrivatePostgres> StartAsync()
    {
        var binaries = FindBinaries() ?? throw new InvalidOperationException("No PostgreSQL server is installed.");
        // PostgreSQL refuses to run as root.
        string[] unprivileged = Environment.UserName == "root" ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] : ["env"];
        string[] command = [.. unprivileged, "sh", "-c", Script, "sh", binaries];
        var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/tmp",
        })!;
        var folder = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("initdb failed.");
        var server = new PrivatePostgres(process, folder);
        await server.WaitUntilReadyAsync();
        return server;
    }

    public string ConnectionString(string database) =>
        $"Host={_folder};Username=app;Database={database};Maximum Pool Size=10;GSS Encryption Mode=Disable";

    public async Task ExecuteAsync(string sql, string database)
    {
        await using var connection = new NpgsqlConnection(ConnectionString(database));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await ExecuteAsync("SELECT 1", "postgres");
                return;
            }
            catch (NpgsqlException) when (attempt < 1000 && !_process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20));
            }
        }
    }
}
