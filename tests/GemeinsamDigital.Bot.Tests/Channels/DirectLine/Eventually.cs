// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

/// <summary>For what becomes true a moment later and tells nobody.</summary>
internal static class Eventually
{
    internal static async Task HoldsAsync(Func<bool> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!condition())
            Assert.True(await ticks.WaitForNextTickAsync(patience.Token));
    }
}
