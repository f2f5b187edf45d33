// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage.Sqlite;

/// <summary>Settings that SQLite keeps per connection, so every connection starts with them.</summary>
internal static class SqlitePragmas
{
    public static readonly IReadOnlyList<string> OnOpen =
    [
        // First, because switching to WAL may itself have to wait for another process.
        "PRAGMA busy_timeout = 10000",
        "PRAGMA journal_mode = WAL",
        // An accepted idea survives a power cut: NORMAL may lose the last commits, FULL does not.
        "PRAGMA synchronous = FULL",
        // What is erased is overwritten, not only forgotten.
        "PRAGMA secure_delete = ON",
    ];
}
