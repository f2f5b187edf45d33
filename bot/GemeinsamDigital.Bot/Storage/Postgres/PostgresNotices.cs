// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Npgsql;

namespace GemeinsamDigital.Bot.Storage.Postgres;

/// <summary>
/// NOTIFY and LISTEN. A notice belongs to the transaction that gives it, and comes after its commit, so whoever hears it finds the rows.
/// A process does not hear its own.
/// </summary>
internal sealed class PostgresNotices(NpgsqlDataSource source)
{
    public const string Give = "SELECT pg_notify('gdb', $1)";

    /// <summary>So long a dead connection may go unnoticed.</summary>
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15);

    private readonly string _own = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8] + ' ';

    public string Write(ReplicaNews news) => _own + ReplicaNews.Write(news);

    public async Task ListenAsync(Action<ReplicaNews> heard, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        connection.Notification += (_, notice) =>
        {
            if (!notice.Payload.StartsWith(_own, StringComparison.Ordinal) && ReplicaNews.Read(notice.Payload[(notice.Payload.IndexOf(' ', StringComparison.Ordinal) + 1)..]) is { } news)
                heard(news);
        };
        await ListenAsync(connection, cancellationToken);
        heard(new ReplicaNews.Missed());
        while (true)
        {
            if (!await connection.WaitAsync(Pulse, cancellationToken))
                await ListenAsync(connection, cancellationToken);
        }
    }

    /// <summary>Once more changes nothing, and shows that the server is still there.</summary>
    private static async Task ListenAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("LISTEN gdb", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
