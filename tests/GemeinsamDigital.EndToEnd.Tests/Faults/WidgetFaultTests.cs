// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.EndToEnd.Tests.Support;
using GemeinsamDigital.EndToEnd.Tests.Widget;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>Our own chat while things go wrong: nothing is lost, nothing comes twice, nobody is left waiting.</summary>
public sealed class WidgetFaultTests(Browser browser, BotBehindGateway place) : IClassFixture<BotBehindGateway>
{
    /// <summary>The longest time from the fault to the answer that is accepted.</summary>
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(16);

    private static readonly Wording Words = Wording.Of("de");

    public static TheoryData<Call, string> Openings => EachOf([Call.Token, Call.Start], ["502", "503", "429", "500", "CallLost", "AnswerLost"]);

    public static TheoryData<Call, string> Returns => EachOf([Call.Resume, Call.Stream], ["502", "503", "429", "500", "CallLost"]);

    public static TheoryData<string> Deliveries => ["502", "503", "429", "500", "204", "CallLost", "AnswerLost", "EmptyAnswer", "Twice"];

    public static TheoryData<string> Polls => ["502", "503", "429", "CallLost", "AnswerLost"];

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task A_chat_that_cannot_be_opened_at_once_opens_by_itself(Call call, string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        gateway.Break(call, Fault.Named(fault), times: 2);

        var begun = Stopwatch.GetTimestamp();
        var citizen = await OpenAsync(tab, gateway);

        AssertRecovered(begun, $"{call} {fault}");
        await AsksOnceAsync(citizen);
    }

    [Theory]
    [MemberData(nameof(Deliveries))]
    public async Task A_message_that_does_not_get_through_is_repeated_and_answered_once(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        var citizen = await OpenAsync(tab, gateway);
        gateway.Break(Call.Post, Fault.Named(fault), times: 2);

        var begun = Stopwatch.GetTimestamp();
        await AsksOnceAsync(citizen);

        AssertRecovered(begun, $"{Call.Post} {fault}");
        await Expect(citizen.Page.Locator("gdb-chat .failed")).ToHaveCountAsync(0);
    }

    [Theory]
    [MemberData(nameof(Returns))]
    public async Task After_a_cut_the_chat_comes_back_although_its_first_attempts_fail(Call call, string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        var citizen = await OpenAsync(tab, gateway);
        gateway.Break(call, Fault.Named(fault), times: 2);

        var begun = Stopwatch.GetTimestamp();
        gateway.CutSockets();
        await AsksOnceAsync(citizen);

        AssertRecovered(begun, $"cut, {call} {fault}");
    }

    [Theory]
    [MemberData(nameof(Polls))]
    public async Task Where_no_socket_gets_through_and_polls_fail_every_answer_still_comes_once(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.Clock.InstallAsync();
        gateway.Break(Call.Stream, new Fault.Status(502), times: 1000);
        var citizen = new Citizen(tab);
        await tab.Page.GotoAsync(gateway.Address.AbsoluteUri);
        await citizen.OpenChatAsync(Words.Launcher);
        await tab.LetPassUntilAsync(gateway, Call.Poll);
        await citizen.HearAsync("greeting");
        gateway.Break(Call.Poll, Fault.Named(fault), times: 2);

        await citizen.SayAsync(Words.Question);
        for (var poll = 0; poll < 4; poll++)
            await tab.LetPassUntilAsync(gateway, Call.Poll);

        await citizen.HearAsync("answer", Words.Topic);
        await Expect(citizen.Messages).ToHaveCountAsync(3);
    }

    [Theory]
    [InlineData("502")]
    [InlineData("503")]
    [InlineData("429")]
    [InlineData("CallLost")]
    [InlineData("AnswerLost")]
    public async Task A_token_that_cannot_be_renewed_at_once_is_renewed_later(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.Clock.InstallAsync();
        var citizen = await OpenAsync(tab, gateway);
        gateway.Break(Call.Refresh, Fault.Named(fault));

        await tab.LetPassAsync(TimeSpan.FromMinutes(31));
        await tab.LetPassUntilAsync(gateway, Call.Refresh);
        await tab.LetPassUntilAsync(gateway, Call.Refresh);

        await AsksOnceAsync(citizen);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task A_clock_that_is_a_day_wrong_changes_nothing(int days)
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.Clock.InstallAsync(new() { TimeDate = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(days) });
        var citizen = await OpenAsync(tab, gateway);

        await AsksOnceAsync(citizen);
        gateway.CutSockets();
        await tab.LetPassUntilAsync(gateway, Call.Resume);
        await citizen.SayAsync("Was ist Gemeinsam Digital: Berlin?");

        await citizen.HearAsync("answer", "Strategie");
        await Expect(citizen.Messages).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task A_slow_answer_is_waited_for_and_said_to_be_slow()
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        await tab.Page.Clock.InstallAsync();
        var citizen = await OpenAsync(tab, gateway);
        gateway.Break(Call.Post, new Fault.Held());

        await citizen.SayAsync(Words.Question);
        await tab.LetPassUntilAsync(gateway, Call.Post);
        await Expect(citizen.Status).ToContainTextAsync("Der Bot sucht eine Antwort");
        await tab.LetPassAsync(TimeSpan.FromSeconds(13));
        await Expect(citizen.Status).ToContainTextAsync("Das dauert länger als sonst.");
        gateway.LetGo();

        await citizen.HearAsync("answer", Words.Topic);
        await Expect(citizen.Messages).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task A_conversation_is_deleted_although_the_first_attempt_fails()
    {
        await using var gateway = await place.OpenGatewayAsync();
        await using var tab = await browser.OpenTabAsync();
        var citizen = await OpenAsync(tab, gateway);
        await AsksOnceAsync(citizen);
        gateway.Break(Call.Delete, new Fault.Status(502));

        await citizen.Button("Menü").ClickAsync();
        await citizen.Button("Gespräch löschen").ClickAsync();
        await citizen.Button("Ja, löschen").ClickAsync();

        await Expect(citizen.Status).ToContainTextAsync("Das Gespräch ist gelöscht.");
        await Expect(citizen.Messages).ToHaveCountAsync(0);
    }

    private static async Task<Citizen> OpenAsync(Tab tab, FaultGateway gateway)
    {
        var citizen = new Citizen(tab);
        await tab.Page.GotoAsync(gateway.Address.AbsoluteUri);
        await citizen.OpenChatAsync(Words.Launcher);
        await citizen.HearAsync("greeting");
        return citizen;
    }

    private static async Task AsksOnceAsync(Citizen citizen)
    {
        await citizen.Field.FocusAsync();
        await citizen.SayAsync(Words.Question);
        await citizen.HearAsync("answer", Words.Topic);
        await Expect(citizen.Messages).ToHaveCountAsync(3);
    }

    private static void AssertRecovered(long begun, string fault)
    {
        var took = Stopwatch.GetElapsedTime(begun);
        Recoveries.Note("widget", fault, took);
        Assert.True(took < Recovery, $"{fault}: {took.TotalSeconds:F1} s");
    }

    private static TheoryData<Call, string> EachOf(Call[] calls, string[] faults)
    {
        var rows = new TheoryData<Call, string>();
        foreach (var call in calls)
            foreach (var fault in faults)
                rows.Add(call, fault);
        return rows;
    }
}
