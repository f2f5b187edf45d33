// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>How often a code was tried for a number without success, across all conversations and processes.</summary>
internal sealed class CodeAttempts(IDatabase database)
{
    /// <summary>Counts this attempt. Those since <paramref name="windowStart"/> count together; beyond <paramref name="limit"/> they no longer prolong it.</summary>
    public Task<CodeAttempt> CountAsync(string reference, DateTimeOffset now, DateTimeOffset windowStart, int limit, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async (session, token) =>
            {
                await session.ExecuteAsync("DELETE FROM code_failures WHERE last_at <= $1", [windowStart.ToUnixTimeMilliseconds()], token);
                var attempt = await session.FirstAsync(
                    """
                    INSERT INTO code_failures (reference, failures, last_at) VALUES ($1, 1, $2)
                    ON CONFLICT (reference) DO UPDATE SET
                        failures = code_failures.failures + 1,
                        last_at = CASE WHEN code_failures.failures >= $3 THEN code_failures.last_at ELSE $2 END
                    RETURNING failures, last_at
                    """,
                    [reference, now.ToUnixTimeMilliseconds(), (long)limit],
                    row => new CodeAttempt(row.GetInt64(0), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1))),
                    token);
                return Verdict.Keep(attempt ?? throw new UnreachableException());
            },
            cancellationToken);

    /// <summary>The right code was given.</summary>
    public Task ForgetAsync(string reference, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) => Verdict.Keep(await session.ExecuteAsync("DELETE FROM code_failures WHERE reference = $1", [reference], token)),
        cancellationToken);
}

/// <param name="Number">1 for the first attempt in a row.</param>
internal sealed record CodeAttempt(long Number, DateTimeOffset LastAt);
