// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using GemeinsamDigital.EndToEnd.Tests.WebChat;

namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>One bot and one foreign web site for all tests of a class; each test puts its own gateway between them.</summary>
public sealed class BotBehindGateway : IAsyncLifetime
{
    private OtherSite? site;
    private RunningBot? bot;

    internal OtherSite Site => site!;

    internal RunningBot Bot => bot!;

    public async ValueTask InitializeAsync()
    {
        site = await OtherSite.StartAsync();
        bot = new RunningBot(site.Origin);
    }

    public async ValueTask DisposeAsync()
    {
        bot?.Dispose();
        if (site is not null)
            await site.DisposeAsync();
    }

    internal Task<FaultGateway> OpenGatewayAsync() => FaultGateway.StartAsync(Bot.Address);
}
