// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Storage.Sqlite;

namespace GemeinsamDigital.Bot.Tests.Storage;

/// <summary>A SQLite file in a folder that does not exist yet, as on the first start.</summary>
internal sealed class SqliteFolder : ITestDatabase
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"gdb-{Guid.NewGuid():N}");

    public string File => System.IO.Path.Combine(Path, "gdb.db");

    public Task CreateAsync() => Task.CompletedTask;

    public Task RemoveAsync()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
        return Task.CompletedTask;
    }

    public IDatabase Connect() => new SqliteDatabase($"Data Source={File}");
}
