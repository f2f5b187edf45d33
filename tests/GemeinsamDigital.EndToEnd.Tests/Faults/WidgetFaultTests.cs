// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using GemeinsamDigital.EndToEnd.Tests.Widget;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>Our own chat while things go wrong: nothing is lost, nothing comes twice, nobody is left waiting.</summary>
public sealed class WidgetFaultTests(Browser browser, BotBehindGateway place) : IClassFixture<BotBehindGateway>
{
    public static TheoryData<Call, string> Openings => EachOf([Call.Token, Call.Start], ["502", "503", "429", "500", "CallLost", "AnswerLost"]);

    public static TheoryData<Call, string> Returns => EachOf([Call.Resume, Call.Stream], ["502", "503", "429", "500", "CallLost"]);

    public static TheoryData<string> Deliveries => ["502", "503", "429", "500", "204", "CallLost", "AnswerLost", "EmptyAnswer"];

    public static TheoryData<string> Polls => ["502", "503", "429", "CallLost", "AnswerLost"];

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task A_chat_that_cannot_be_opened_at_once_opens_by_itself(Call call, string fault)
    {
        await using var chat = await ChatAtGateway.ClosedAsync(browser, place);
        await chat.BreakAsync(call, fault);

        await chat.OpenAsync();
        await chat.LetPassUntilOverAsync();
        await chat.Citizen.HearAsync("greeting");

        await chat.AssertRecoveredAsync($"{call} {fault}");
        await chat.SayAsync(ChatAtGateway.Words.Question);
        await chat.HearAnswerOnceAsync();
    }

    [Theory]
    [MemberData(nameof(Deliveries))]
    public async Task A_message_that_does_not_get_through_is_repeated_and_answered_once(string fault)
    {
        await using var chat = await ChatAtGateway.GreetedAsync(browser, place);
        await chat.BreakAsync(Call.Post, fault);

        await chat.SayAsync(ChatAtGateway.Words.Question);
        await chat.LetPassUntilOverAsync();
        await chat.HearAnswerOnceAsync();

        await chat.AssertRecoveredAsync($"{Call.Post} {fault}");
    }

    [Fact]
    public async Task A_message_that_arrives_twice_is_answered_once()
    {
        await using var chat = await ChatAtGateway.GreetedAsync(browser, place);
        chat.Gateway.Break(Call.Post, new Fault.Twice());

        await chat.SayAsync(ChatAtGateway.Words.Question);

        await chat.HearAnswerOnceAsync();
    }

    [Theory]
    [MemberData(nameof(Returns))]
    public async Task After_a_cut_the_chat_comes_back_although_its_first_attempts_fail(Call call, string fault)
    {
        await using var chat = await ChatAtGateway.GreetedAsync(browser, place);
        await chat.BreakAsync(call, fault);

        chat.Gateway.CutSockets();
        await chat.SayAsync(ChatAtGateway.Words.Question);
        await chat.LetPassUntilOverAsync();
        await chat.HearAnswerOnceAsync();

        await chat.AssertRecoveredAsync($"cut, {call} {fault}");
    }

    [Theory]
    [MemberData(nameof(Polls))]
    public async Task Where_no_socket_gets_through_and_polls_fail_every_answer_still_comes_once(string fault)
    {
        await using var chat = await ChatAtGateway.ClosedAsync(browser, place);
        chat.Gateway.Break(Call.Stream, new Fault.Status(502), times: 1000);
        await chat.OpenAsync();
        await chat.Tab.LetPassUntilAsync(chat.Gateway, Call.Poll);
        await chat.Citizen.HearAsync("greeting");
        await chat.BreakAsync(Call.Poll, fault);

        await chat.SayAsync(ChatAtGateway.Words.Question);
        await chat.LetPassUntilOverAsync();
        await chat.Tab.LetPassUntilAsync(chat.Gateway, Call.Poll);
        await chat.HearAnswerOnceAsync();

        await chat.AssertRecoveredAsync($"{Call.Poll} {fault}");
    }

    [Theory]
    [InlineData("502")]
    [InlineData("503")]
    [InlineData("429")]
    [InlineData("CallLost")]
    [InlineData("AnswerLost")]
    public async Task A_token_that_cannot_be_renewed_at_once_is_renewed_later(string fault)
    {
        await using var chat = await ChatAtGateway.GreetedAsync(browser, place);
        await chat.BreakAsync(Call.Refresh, fault, times: 1);

        await chat.Tab.LetPassAsync(TimeSpan.FromMinutes(31));
        await chat.LetPassUntilOverAsync();

        await chat.SayAsync(ChatAtGateway.Words.Question);
        await chat.HearAnswerOnceAsync();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task A_clock_that_is_a_day_wrong_changes_nothing_not_even_when_things_go_wrong(int days)
    {
        await using var chat = await ChatAtGateway.GreetedAsync(browser, place, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(days));
        await chat.BreakAsync(Call.Post, "AnswerLost");
        await chat.SayAsync(ChatAtGateway.Words.Question);
        await chat.LetPassUntilOverAsync();
        await chat.HearAnswerOnceAsync();

        await chat.BreakAsync(Call.Resume, "502");
        chat.Gateway.CutSockets();
        await chat.SayAsync("Was ist Gemeinsam Digital: Berlin?");
        await chat.LetPassUntilOverAsync();

        await chat.Citizen.HearAsync("answer", "Strategie");
        await Expect(chat.Citizen.Messages).ToHaveCountAsync(5);
        await chat.AssertRecoveredAsync($"clock {days} d, cut, {Call.Resume} 502");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_slow_answer_is_waited_for_and_said_to_be_slow(bool andTheSocketIsCut)
    {
        await using var chat = await ChatAtGateway.GreetedAsync(browser, place);
        chat.Gateway.Break(Call.Post, new Fault.Held());

        await chat.SayAsync(ChatAtGateway.Words.Question);
        await chat.Tab.LetPassUntilAsync(chat.Gateway, Call.Post);
        await Expect(chat.Citizen.Status).ToContainTextAsync("Der Bot sucht eine Antwort");
        await chat.Tab.LetPassAsync(TimeSpan.FromSeconds(13));
        await Expect(chat.Citizen.Status).ToContainTextAsync("Das dauert länger als sonst.");
        if (andTheSocketIsCut)
        {
            chat.Gateway.CutSockets();
            await chat.Tab.LetPassUntilAsync(chat.Gateway, Call.Resume);
        }
        chat.Gateway.LetGo();

        await chat.HearAnswerOnceAsync();
    }

    [Fact]
    public async Task Two_tabs_stay_one_conversation_while_both_lose_their_sockets_and_one_of_them_the_answer()
    {
        await using var chat = await ChatAtGateway.GreetedAsync(browser, place);
        await using var secondTab = new Tab(chat.Tab.Context, await chat.Tab.Page.RunAndWaitForPopupAsync(() => chat.Tab.Page.EvaluateAsync("() => { open('/'); }")));
        var second = new Citizen(secondTab);
        await second.OpenChatAsync(ChatAtGateway.Words.Launcher);
        await second.HearAsync("greeting");
        chat.Gateway.Break(Call.Resume, new Fault.Status(502), times: 2);
        await chat.BreakAsync(Call.Post, "AnswerLost");

        chat.Gateway.CutSockets();
        await second.SayAsync(ChatAtGateway.Words.Question);
        await chat.LetPassUntilOverAsync();
        await chat.HearAnswerOnceAsync();
        await second.HearAsync("answer", ChatAtGateway.Words.Topic);

        await chat.AssertRecoveredAsync($"two tabs, cut, {Call.Post} AnswerLost");
        Assert.Equal(await chat.Citizen.HeardAsync(), await second.HeardAsync());
    }

    [Fact]
    public async Task A_conversation_is_deleted_although_the_first_attempt_fails()
    {
        await using var chat = await ChatAtGateway.GreetedAsync(browser, place);
        await chat.SayAsync(ChatAtGateway.Words.Question);
        await chat.HearAnswerOnceAsync();
        await chat.BreakAsync(Call.Delete, "502", times: 1);

        await chat.Citizen.Button("Menü").ClickAsync();
        await chat.Citizen.Button("Gespräch löschen").ClickAsync();
        await chat.Citizen.Button("Ja, löschen").ClickAsync();
        await chat.LetPassUntilOverAsync();

        await Expect(chat.Citizen.Status).ToContainTextAsync("Das Gespräch ist gelöscht.");
        await Expect(chat.Citizen.Messages).ToHaveCountAsync(0);
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
