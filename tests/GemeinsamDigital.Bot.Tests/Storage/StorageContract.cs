// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Storage;

/// <summary>An empty database and the stores on it. Each contract is derived once per kind of database.</summary>
public abstract class StorageContract(ITestDatabase place) : IAsyncLifetime
{
    private IDatabase? _database;

    private protected ITestDatabase Place => place;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    private protected IDatabase Database => _database!;

    private protected ITurnStore Turns => new TurnStore(Database, Time);

    private protected IIdeaStore Ideas => new IdeaStore(Database, TimeProvider.System);

    private protected IDirectLineStore Streams => new DirectLineStore(Database, Time);

    public async ValueTask InitializeAsync()
    {
        await place.CreateAsync();
        _database = Connect();
        await _database.MigrateAsync(Token);
    }

    public virtual async ValueTask DisposeAsync()
    {
        _database?.Dispose();
        await place.RemoveAsync();
        GC.SuppressFinalize(this);
    }

    private protected IDatabase Connect() => place.Connect();

    private protected async Task ReopenAsync()
    {
        Database.Dispose();
        _database = Connect();
        await _database.MigrateAsync(Token);
    }

    private protected async Task<long> CountAsync(string rows)
    {
        var counted = await Database.ReadAsync(
            (session, token) => session.FirstAsync(
                $"SELECT count(*) FROM {rows}", [], row => row.GetInt64(0).ToString(CultureInfo.InvariantCulture), token),
            Token);
        return long.Parse(counted!, CultureInfo.InvariantCulture);
    }
}
