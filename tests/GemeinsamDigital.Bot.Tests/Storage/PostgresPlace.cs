// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Storage.Postgres;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Storage;

/// <summary>A database on the throwaway server.</summary>
internal sealed class PostgresPlace(PostgresServer server) : ITestDatabase
{
    private string? _connectionString;

    public async Task CreateAsync() => _connectionString = await server.RentDatabaseAsync();

    public Task RemoveAsync() => _connectionString is null ? Task.CompletedTask : server.ReturnDatabaseAsync(_connectionString);

    public IDatabase Connect() => new PostgresDatabase(_connectionString!);
}
