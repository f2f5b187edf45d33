// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using GemeinsamDigital.Bot.Tests.Support;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>
/// A throwaway PostgreSQL, started with the first test that wants a database. Where PostgreSQL is missing
/// those tests are skipped, unless <c>REQUIRE_POSTGRES=1</c> makes that an error.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly Lazy<Task<PrivatePostgres>> _server = new(PrivatePostgres.StartAsync);
    private readonly ConcurrentBag<string> _empty = [];

    /// <returns>The connection string of an empty database that nobody else uses.</returns>
    public async Task<string> RentDatabaseAsync()
    {
        if (PrivatePostgres.FindBinaries() is null && Environment.GetEnvironmentVariable("REQUIRE_POSTGRES") != "1")
            Assert.Skip("No PostgreSQL server is installed (Debian: apt install postgresql).");
        var server = await _server.Value;
        if (_empty.TryTake(out var database))
            return server.ConnectionString(database);
        database = $"t{Guid.NewGuid():N}";
        await server.ExecuteAsync($"CREATE DATABASE {database}", "postgres");
        return server.ConnectionString(database);
    }

    /// <summary>Emptying a database is twenty times faster than creating the next one.</summary>
    public async Task ReturnDatabaseAsync(string connectionString)
    {
        var database = new NpgsqlConnectionStringBuilder(connectionString).Database!;
        await (await _server.Value).ExecuteAsync("DROP SCHEMA public CASCADE; CREATE SCHEMA public", database);
        _empty.Add(database);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await _server.Value).DisposeAsync();
    }
}
