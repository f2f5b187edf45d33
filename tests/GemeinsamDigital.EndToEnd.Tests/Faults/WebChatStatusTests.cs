// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using GemeinsamDigital.EndToEnd.Tests.WebChat;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>What each status does to unmodified Web Chat: the reason why the bot answers as it does (bot/docs/faults.md).</summary>
public sealed class WebChatStatusTests(Browser browser, BotBehindGateway place) : IClassFixture<BotBehindGateway>
{
    private const string Greeting = "Ich bin der Chatbot von Gemeinsam Digital: Berlin";
    private const string Question = "Was ist der Wertekompass?";
    private const string Answer = "Der Wertekompass gibt GD:B die Richtung vor.";
    private const string Dead = "Verbindung konnte nicht aufgebaut werden.";
    private const string NotSent = "Fehler beim Senden";
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(21);
    private static readonly TimeSpan RefreshInterval = TimeSpan.FromMinutes(15);

    [Theory]
    [MemberData(nameof(AlikeRows.RefusedStarts), MemberType = typeof(AlikeRows))]
    public async Task A_start_that_is_refused_is_the_end(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        gateway.Break(Call.Start, Fault.Named(fault));

        await WebChatPage.OpenAsync(tab, place.Site, gateway.Address);

        await SeesAsync(tab, Dead);
    }

    [Fact]
    public async Task A_start_that_is_put_off_by_429_is_asked_again()
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await OpenWithClockAsync();
        gateway.Break(Call.Start, new Fault.Status(429), times: 2);

        var chat = await WebChatPage.OpenAsync(tab, place.Site, gateway.Address);
        for (var start = 1; start <= 3; start++)
            await tab.LetPassUntilAsync(gateway, Call.Start);

        await chat.HearAsync(Greeting);
    }

    [Theory]
    [MemberData(nameof(AlikeRows.RefusedMessages), MemberType = typeof(AlikeRows))]
    public async Task A_message_that_is_refused_is_marked_at_once_and_the_chat_lives(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        var chat = await GreetedAsync(tab, gateway);
        gateway.Break(Call.Post, Fault.Named(fault));

        await chat.SayAsync("Hallo");
        await SeesAsync(tab, NotSent);

        await AsksAndHearsAsync(chat);
    }

    [Theory]
    [MemberData(nameof(AlikeRows.PassingFaultsOfMessages), MemberType = typeof(AlikeRows))]
    public async Task A_message_that_meets_a_passing_fault_is_marked_after_twenty_seconds_and_the_chat_lives(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await OpenWithClockAsync();
        var chat = await GreetedAsync(tab, gateway);
        gateway.Break(Call.Post, Fault.Named(fault));

        await chat.SayAsync("Hallo");
        await tab.LetPassUntilAsync(gateway, Call.Post);
        await tab.LetPassAsync(SendTimeout);
        await SeesAsync(tab, NotSent);

        await AsksAndHearsAsync(chat);
    }

    [Fact]
    public async Task A_403_to_a_message_ends_the_chat_visibly()
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        var chat = await GreetedAsync(tab, gateway);
        gateway.Break(Call.Post, new Fault.Status(403));

        await chat.SayAsync("Hallo");

        await SeesAsync(tab, Dead);
    }

    [Theory]
    [MemberData(nameof(AlikeRows.LostReceipts), MemberType = typeof(AlikeRows))]
    public async Task A_message_that_arrived_is_shown_and_answered_once_whatever_became_of_its_receipt(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        var chat = await GreetedAsync(tab, gateway);
        gateway.Break(Call.Post, Fault.Named(fault));

        await AsksAndHearsAsync(chat);

        await Expect(chat.Said(Question)).ToHaveCountAsync(1);
        await Expect(chat.Messages).ToHaveCountAsync(3);
    }

    [Theory]
    [MemberData(nameof(AlikeRows.FailedReturns), MemberType = typeof(AlikeRows))]
    public async Task After_a_resume_that_fails_the_chat_comes_back_by_itself(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await OpenWithClockAsync();
        var chat = await GreetedAsync(tab, gateway);
        gateway.Break(Call.Resume, Fault.Named(fault));

        gateway.CutSockets();
        await tab.LetPassUntilAsync(gateway, Call.Resume);
        await tab.LetPassUntilAsync(gateway, Call.Resume);

        await AsksAndHearsAsync(chat);
        await Expect(chat.Messages).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task A_403_to_a_resume_ends_the_chat_visibly()
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await OpenWithClockAsync();
        await GreetedAsync(tab, gateway);
        gateway.Break(Call.Resume, new Fault.Status(403));

        gateway.CutSockets();
        await tab.LetPassUntilAsync(gateway, Call.Resume);

        await SeesAsync(tab, Dead);
    }

    [Fact]
    public async Task A_404_to_a_resume_leaves_a_chat_that_looks_alive_and_hears_nothing()
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await OpenWithClockAsync();
        var chat = await GreetedAsync(tab, gateway);
        gateway.Break(Call.Resume, new Fault.Status(404));

        gateway.CutSockets();
        await tab.LetPassUntilAsync(gateway, Call.Resume);
        await chat.SayAsync(Question);
        await tab.LetPassUntilAsync(gateway, Call.Post);
        await tab.LetPassAsync(SendTimeout);

        await SeesAsync(tab, NotSent);
        await Expect(tab.Page.GetByText(Dead)).ToHaveCountAsync(0);
    }

    [Theory]
    [MemberData(nameof(AlikeRows.RefusedSockets), MemberType = typeof(AlikeRows))]
    public async Task A_socket_that_is_refused_is_like_a_lost_one(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await OpenWithClockAsync();
        var chat = await GreetedAsync(tab, gateway);
        gateway.Break(Call.Stream, Fault.Named(fault));

        gateway.CutSockets();
        await tab.LetPassUntilAsync(gateway, Call.Resume);
        await tab.LetPassUntilAsync(gateway, Call.Resume);

        await AsksAndHearsAsync(chat);
        await Expect(chat.Messages).ToHaveCountAsync(3);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(502)]
    public async Task A_refresh_that_fails_leaves_the_chat_alive(int status)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await OpenWithClockAsync();
        var chat = await GreetedAsync(tab, gateway);
        gateway.Break(Call.Refresh, new Fault.Status(status));

        await tab.LetPassAsync(RefreshInterval);
        await tab.LetPassUntilAsync(gateway, Call.Refresh);

        await AsksAndHearsAsync(chat);
    }

    [Fact]
    public async Task A_403_to_a_refresh_ends_the_chat_visibly()
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await OpenWithClockAsync();
        await GreetedAsync(tab, gateway);
        gateway.Break(Call.Refresh, new Fault.Status(403));

        await tab.LetPassAsync(RefreshInterval);
        await tab.LetPassUntilAsync(gateway, Call.Refresh);

        await SeesAsync(tab, Dead);
    }

    [Fact]
    public async Task A_403_to_a_poll_ends_the_chat_visibly()
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await OpenWithClockAsync();
        await GreetedAsync(tab, gateway, "poll");
        gateway.Break(Call.Poll, new Fault.Status(403));
        await tab.LetPassUntilAsync(gateway, Call.Poll);
        await tab.LetPassUntilAsync(gateway, Call.Poll);

        await SeesAsync(tab, Dead);
    }

    [Theory]
    [InlineData(410)]
    [InlineData(502)]
    public async Task A_poll_that_fails_is_not_asked_again(int status)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await OpenWithClockAsync();
        var chat = await GreetedAsync(tab, gateway, "poll");
        gateway.Break(Call.Poll, new Fault.Status(status));
        await tab.LetPassUntilAsync(gateway, Call.Poll);

        await HearsNothingAsync(tab, chat);
    }

    private static async Task HearsNothingAsync(Tab tab, WebChatPage chat)
    {
        await chat.SayAsync(Question);
        await Expect(chat.Said(Question)).ToBeVisibleAsync();
        await tab.LetPassAsync(SendTimeout);
        await Expect(tab.Page.GetByText(Dead)).ToHaveCountAsync(0);
        await Expect(chat.Said(Answer)).ToHaveCountAsync(0);
    }

    private static async Task AsksAndHearsAsync(WebChatPage chat)
    {
        await chat.SayAsync(Question);
        await chat.HearAsync(Answer);
    }

    private static Task SeesAsync(Tab tab, string text) => Expect(tab.Page.GetByText(text).First).ToBeAttachedAsync();

    private async Task<WebChatPage> GreetedAsync(Tab tab, FaultGateway gateway, string way = "ws")
    {
        var chat = await WebChatPage.OpenAsync(tab, place.Site, gateway.Address, way);
        await chat.HearAsync(Greeting);
        return chat;
    }

    private async Task<Tab> OpenWithClockAsync()
    {
        var tab = await browser.OpenTabAsync();
        await tab.Page.Clock.InstallAsync();
        return tab;
    }
}
