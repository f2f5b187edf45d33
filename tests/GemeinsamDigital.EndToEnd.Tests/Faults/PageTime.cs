// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;

namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>The time of a client, which passes faster than ours when a test says so.</summary>
internal static class PageTime
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(500);

    internal static Task LetPassAsync(this Tab tab, TimeSpan time) => tab.Page.Clock.FastForwardAsync((long)time.TotalMilliseconds);

    internal static Task LetPassUntilAsync(this Tab tab, FaultGateway gateway, Call call) => tab.LetPassUntilAsync(gateway.MadeAsync(call));

    internal static Task LetPassUntilAsync(this Tab tab, Task happened) => UntilAsync(happened, tab.LetPassAsync);

    /// <summary>Lets the client live through half seconds until it has happened.</summary>
    internal static async Task UntilAsync(Task happened, Func<TimeSpan, Task> letPass)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (await Task.WhenAny(happened, Task.Delay(Glance, TestContext.Current.CancellationToken)) != happened)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun).TotalMilliseconds < Browser.Patience, "What the client was to do has not happened.");
            await letPass(Step);
        }
        await happened;
    }

    /// <summary>What the page's own clock says.</summary>
    internal static async Task<TimeSpan> NowAsync(this Tab tab) => TimeSpan.FromMilliseconds(await tab.Page.EvaluateAsync<double>("() => Date.now()"));
}
