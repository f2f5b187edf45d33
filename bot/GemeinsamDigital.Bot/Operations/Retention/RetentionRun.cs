// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary>Deletes what is due and leaves a record per purpose. Running it again changes nothing but the records.</summary>
internal sealed class RetentionRun(IDatabase database, RetentionPurposes purposes, TimeProvider clock)
{
    public IReadOnlyList<IRetentionPurpose> Purposes => purposes.All;

    /// <returns>How many things went.</returns>
    public async Task<long> ForgetAsync(IRetentionPurpose purpose, CancellationToken cancellationToken)
    {
        if (purpose == purposes.All[0])
            await BeginClocksAsync(cancellationToken);
        var record = await DeletionRecord.OpenAsync(database, purpose.Name, clock.GetUtcNow(), cancellationToken);
        await purpose.ForgetAsync(record, cancellationToken);
        return await record.ItemsAsync(database, cancellationToken);
    }

    /// <summary>A stream in which nothing was ever said has no time; it gets one, so that it goes as others do.</summary>
    private Task<int> BeginClocksAsync(CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) => Verdict.Keep(await session.ExecuteAsync(
            "UPDATE dl_conversations SET last_at = $1 WHERE last_at = 0", [clock.GetUtcNow().ToUnixTimeMilliseconds()], token)),
        cancellationToken);
}
