// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using GemeinsamDigital.EndToEnd.Tests.Widget;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>Our own chat with a gateway in between, in a page whose time passes when the test says so.</summary>
internal sealed class ChatAtGateway : IAsyncDisposable
{
    internal static readonly Wording Words = Wording.Of("de");

    /// <summary>The longest time from the fault to the answer that is accepted.</summary>
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(16);

    private TimeSpan broken;
    private Fault.Over? over;

    private ChatAtGateway(FaultGateway gateway, Tab tab)
    {
        Gateway = gateway;
        Tab = tab;
        Citizen = new Citizen(tab);
    }

    internal FaultGateway Gateway { get; }

    internal Tab Tab { get; }

    internal Citizen Citizen { get; }

    /// <param name="clock">What the device believes; null when it is right.</param>
    internal static async Task<ChatAtGateway> ClosedAsync(Browser browser, BotBehindGateway place, DateTime? clock = null)
    {
        var tab = await browser.OpenTabAsync();
        await tab.Page.Clock.InstallAsync(new() { TimeDate = clock });
        return new ChatAtGateway(await place.OpenGatewayAsync(), tab);
    }

    internal static async Task<ChatAtGateway> GreetedAsync(Browser browser, BotBehindGateway place, DateTime? clock = null)
    {
        var chat = await ClosedAsync(browser, place, clock);
        await Citizen.GreetedAsync(chat.Tab, chat.Gateway.Address);
        return chat;
    }

    internal async Task OpenAsync()
    {
        await Tab.Page.GotoAsync(Gateway.Address.AbsoluteUri);
        await Citizen.OpenChatAsync(Words.Launcher);
    }

    /// <summary>From now on the time until <see cref="AssertRecoveredAsync"/> counts.</summary>
    internal async Task BreakAsync(Call call, string fault, int times = 2)
    {
        broken = await Tab.NowAsync();
        over = Gateway.Break(call, Fault.Named(fault), times);
    }

    /// <summary>Lets the page live on until the broken call gets through.</summary>
    internal Task LetPassUntilOverAsync() => Tab.LetPassUntilAsync(over!.IsMet);

    /// <summary>The bot is done with the call that got through.</summary>
    internal Task AnsweredAsync() => over!.IsAnswered;

    internal async Task SayAsync(string text)
    {
        await Citizen.Field.FocusAsync();
        await Citizen.SayAsync(text);
    }

    /// <summary>Greeting, question and answer stand there, each once, and nothing waits to be sent again.</summary>
    internal async Task HearAnswerOnceAsync()
    {
        await Citizen.HearAsync("answer", Words.Topic);
        await Expect(Citizen.Messages).ToHaveCountAsync(3);
        await Expect(Failed).ToHaveCountAsync(0);
    }

    internal ILocator Failed => Tab.Page.Locator("gdb-chat .failed");

    internal async Task AssertRecoveredAsync(string fault)
    {
        var took = await Tab.NowAsync() - broken;
        Recoveries.Note("widget", fault, took);
        Assert.True(took < Recovery, $"{fault}: {took.TotalSeconds:F1} s");
    }

    public async ValueTask DisposeAsync()
    {
        await Tab.DisposeAsync();
        await Gateway.DisposeAsync();
    }
}
