// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>A connection in use. Statements are written in the SQL that both databases share, with <c>$1</c>, <c>$2</c> … as parameters.</summary>
internal abstract class Session
{
    /// <returns>The number of rows changed.</returns>
    public Task<int> ExecuteAsync(string sql, ReadOnlySpan<object?> values, CancellationToken cancellationToken) =>
        Bind(sql, values).ExecuteNonQueryAsync(cancellationToken);

    /// <returns>The first row, or null when there is none.</returns>
    public Task<T?> FirstAsync<T>(string sql, ReadOnlySpan<object?> values, Func<DbDataReader, T> map, CancellationToken cancellationToken)
        where T : class
        => FirstAsync(Bind(sql, values), map, cancellationToken);

    public Task<IReadOnlyList<T>> ListAsync<T>(
        string sql, ReadOnlySpan<object?> values, Func<DbDataReader, T> map, CancellationToken cancellationToken)
        => ListAsync(Bind(sql, values), map, cancellationToken);

    /// <summary>Gives rows one by one, for results that should not be held in memory.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> EachAsync<T>(string sql, Func<DbDataReader, T> map, Func<T, Task> each, CancellationToken cancellationToken)
    {
        await using var reader = await Bind(sql, []).ExecuteReaderAsync(cancellationToken);
        var rows = 0;
        for (; await reader.ReadAsync(cancellationToken); rows++)
            await each(map(reader));
        return rows;
    }

    /// <summary>Tells the other processes on this database once the transaction is committed. Nobody is told where there is only one.</summary>
    public virtual Task TellAsync(ReplicaNews news, CancellationToken cancellationToken) => Task.CompletedTask;

    protected abstract DbCommand Bind(string sql, ReadOnlySpan<object?> values);

    protected static object Storable(object? value) => value switch
    {
        null => DBNull.Value,
        string text => StorableText.From(text),
        _ => value,
    };

    private static async Task<T?> FirstAsync<T>(DbCommand command, Func<DbDataReader, T> map, CancellationToken cancellationToken)
        where T : class
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? map(reader) : null;
    }

    private static async Task<IReadOnlyList<T>> ListAsync<T>(
        DbCommand command, Func<DbDataReader, T> map, CancellationToken cancellationToken)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(map(reader));
        return rows;
    }
}
