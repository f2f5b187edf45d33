// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;

namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>The time of a page, which passes faster than ours.</summary>
internal static class PageTime
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    /// <summary>Lets the page live through seconds until it has made the call.</summary>
    internal static async Task LetPassUntilAsync(this Tab tab, FaultGateway gateway, Call call)
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (!await gateway.Made(call).WaitAsync(Glance, TestContext.Current.CancellationToken))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(patience).TotalMilliseconds < Browser.Patience, $"The page has not called {call}.");
            await tab.Page.Clock.FastForwardAsync(1_000);
        }
    }

    internal static Task LetPassAsync(this Tab tab, TimeSpan time) => tab.Page.Clock.FastForwardAsync((long)time.TotalMilliseconds);
}
