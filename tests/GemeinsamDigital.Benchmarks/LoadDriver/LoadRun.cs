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

        var processorTime = scenario.Bot.ProcessorTime;
        var clock = Stopwatch.StartNew();
        var exchanges = await TalkAsync(users, options.Messages, cancellationToken);
        clock.Stop();
        return new LoadResult(exchanges, clock.Elapsed, scenario.Bot.ProcessorTime - processorTime, scenario.Bot.ResidentBytes);
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
