// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace GemeinsamDigital.Benchmarks.LoadDriver;

/// <summary>A closed loop: as many messages are on their way as there are users, never more.</summary>
internal static class LoadRun
{
    public static async Task<LoadResult> MeasureAsync(
        ILoadScenario scenario, LoadOptions options, CancellationToken cancellationToken)
    {
        var users = await Task.WhenAll(Enumerable.Range(0, options.Users).Select(n => scenario.JoinAsync(n, cancellationToken)));
        await TalkAsync(users, options.WarmUp, cancellationToken);

        var exchanges = new List<Exchange>(options.Messages);
        var processorTimes = new List<TimeSpan>();
        var clock = Stopwatch.StartNew();
        for (var quarter = 0; quarter < 4; quarter++)
        {
            var before = scenario.Bot.ProcessorTime;
            exchanges.AddRange(await TalkAsync(users, options.Messages / 4, cancellationToken));
            processorTimes.Add(scenario.Bot.ProcessorTime - before);
        }
        return new LoadResult(exchanges, clock.Elapsed, processorTimes, scenario.Bot.ResidentBytes);
    }

    private static async Task<Exchange[]> TalkAsync(IVirtualUser[] users, int messages, CancellationToken cancellationToken)
    {
        var exchanges = new Exchange[messages];
        var next = -1;
        await Task.WhenAll(users.Select(TalkAsync));
        return exchanges;

        async Task TalkAsync(IVirtualUser user)
        {
            for (var i = Interlocked.Increment(ref next); i < messages; i = Interlocked.Increment(ref next))
                exchanges[i] = await user.SayAsync(i, cancellationToken);
        }
    }
}
