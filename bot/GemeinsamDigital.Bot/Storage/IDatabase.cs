// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>The one database behind all stores. SQLite and PostgreSQL differ here and in their migrations, and nowhere else.</summary>
internal interface IDatabase : IDisposable
{
    /// <summary>Brings the schema up to date, once, however many processes start together. Cheap when nothing is to do.</summary>
    Task MigrateAsync(CancellationToken cancellationToken);

    Task<T> ReadAsync<T>(Func<Session, CancellationToken, Task<T>> read, CancellationToken cancellationToken);

    /// <summary>Sees to it that what was deleted is in none of the database's own files any more. Writes wait meanwhile.</summary>
    /// <returns>False when somebody else is using the database just now.</returns>
    Task<bool> ScrubAsync(CancellationToken cancellationToken);

    /// <summary>Hears what other processes tell, in the order of their commits, beginning with <see cref="ReplicaNews.Missed"/>. Runs until cancelled.</summary>
    /// <remarks>Ends at once where a database has one process only, and with an exception when the connection is lost.</remarks>
    Task ListenAsync(Action<ReplicaNews> heard, CancellationToken cancellationToken);

    /// <summary>Runs <paramref name="write"/> in one transaction that is durable when the task completes.</summary>
    /// <param name="write">May run more than once, so it must change nothing outside the session. What it throws undoes what it wrote.</param>
    Task<T> WriteAsync<T>(Func<Session, CancellationToken, Task<Verdict<T>>> write, CancellationToken cancellationToken);
}
