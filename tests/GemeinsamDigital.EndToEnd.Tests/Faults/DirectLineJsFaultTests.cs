// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.DirectLine;

namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>
/// What each status and each lost call does to botframework-directlinejs itself: what it survives by its own design it survives with
/// our server without a loss and without a repetition; the rest it tells its page (bot/docs/faults.md).
/// </summary>
public sealed class DirectLineJsFaultTests(BotBehindGateway place) : IClassFixture<BotBehindGateway>
{
    private const int ExpiredToken = 3;
    private const int FailedToConnect = 4;
    private const int Ended = 5;
    private const string Question = "Was ist der Wertekompass?";
    private const string SentAgain = "m1";
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(16);
    private static readonly TimeSpan RefreshInterval = TimeSpan.FromMinutes(15);

    [Theory]
    [MemberData(nameof(AlikeRows.RefusedStarts), MemberType = typeof(AlikeRows))]
    public async Task A_start_that_is_refused_is_the_end(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        gateway.Break(Call.Start, Fault.Named(fault));

        using var client = await DirectLineJs.StartAsync(gateway.Address, "ws", still: true);

        await ReachAsync(client, FailedToConnect);
        Assert.NotEqual("", (await client.NewsAsync("ended")).GetString());
    }

    [Theory]
    [InlineData("429")]
    [InlineData("CallLost")]
    [InlineData("AnswerLost")]
    public async Task A_start_that_is_put_off_or_lost_is_asked_again(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        var over = gateway.Break(Call.Start, Fault.Named(fault), times: 2);

        using var client = await DirectLineJs.StartAsync(gateway.Address, "ws", still: true);
        await PageTime.UntilAsync(over.IsMet, client.LetPassAsync);
        await client.NextFromBotAsync();

        await AsksOnceAsync(client);
    }

    [Theory]
    [MemberData(nameof(AlikeRows.RefusedMessages), MemberType = typeof(AlikeRows))]
    public async Task A_message_that_is_refused_is_reported_and_the_chat_lives(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        using var client = await GreetedAsync(gateway);
        gateway.Break(Call.Post, Fault.Named(fault));

        await client.SayAsync("Hallo");

        Assert.Equal(fault, (await client.NewsAsync("refused")).GetRawText());
        await AsksOnceAsync(client);
    }

    [Theory]
    [MemberData(nameof(AlikeRows.PassingFaultsOfMessages), MemberType = typeof(AlikeRows))]
    [InlineData("CallLost")]
    public async Task A_message_that_meets_a_passing_fault_is_the_pages_to_send_again(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        using var client = await GreetedAsync(gateway);
        gateway.Break(Call.Post, Fault.Named(fault));

        await client.SayAsync("Hallo");

        Assert.Equal("retry", (await client.NewsAsync("posted")).GetString());
        await AsksOnceAsync(client);
    }

    [Theory]
    [MemberData(nameof(AlikeRows.LostReceipts), MemberType = typeof(AlikeRows))]
    public async Task A_message_that_arrived_is_answered_once_even_if_the_page_sends_it_again(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        using var client = await GreetedAsync(gateway);
        gateway.Break(Call.Post, Fault.Named(fault));

        await client.SayAsync(Question, SentAgain);
        await client.NewsAsync("posted");
        Assert.Equal("answer", (await client.NextFromBotAsync()).Kind());
        await client.SayAsync(Question, SentAgain);

        Assert.EndsWith("|0000002", (await client.NewsAsync("posted")).GetString(), StringComparison.Ordinal);
        await client.AskAsync("Danke");
        client.AssertOnceAndInOrder(count: 5);
    }

    [Fact]
    public async Task A_slow_answer_comes_once_although_the_socket_is_cut_meanwhile()
    {
        await using var gateway = await place.OpenGatewayAsync();
        using var client = await GreetedAsync(gateway);
        gateway.Break(Call.Post, new Fault.Held());
        var back = gateway.Break(Call.Resume, new Fault.Status(503));

        await client.SayAsync(Question);
        await gateway.MadeAsync(Call.Post);
        await CutAsync(gateway, client);
        await PageTime.UntilAsync(back.IsMet, client.LetPassAsync);
        gateway.LetGo();

        Assert.Equal("answer", (await client.NextFromBotAsync()).Kind());
        client.AssertOnceAndInOrder(count: 3);
    }

    [Fact]
    public async Task After_a_cut_it_is_back_within_16_seconds()
    {
        await using var gateway = await place.OpenGatewayAsync();
        using var client = await GreetedAsync(gateway);
        await CutAsync(gateway, client);

        await client.SayAsync(Question);
        await PageTime.UntilAsync(gateway.MadeAsync(Call.Resume), client.LetPassAsync);
        Assert.Equal("answer", (await client.NextFromBotAsync()).Kind());

        client.AssertOnceAndInOrder(count: 3);
        Recoveries.Note("directlinejs", "cut", client.Passed);
        Assert.True(client.Passed < Recovery, $"{client.Passed.TotalSeconds:F1} s");
    }

    [Theory]
    [MemberData(nameof(AlikeRows.FailedReturns), MemberType = typeof(AlikeRows))]
    [InlineData("CallLost")]
    [InlineData("AnswerLost")]
    public Task A_resume_that_fails_is_asked_again_and_nothing_is_missed(string fault) => ComesBackAsync(Call.Resume, fault);

    [Theory]
    [MemberData(nameof(AlikeRows.RefusedSockets), MemberType = typeof(AlikeRows))]
    [InlineData("503")]
    [InlineData("CallLost")]
    public Task A_socket_that_is_refused_is_like_a_lost_one_and_nothing_is_missed(string fault) => ComesBackAsync(Call.Stream, fault);

    [Theory]
    [InlineData("401")]
    [InlineData("429")]
    [InlineData("500")]
    [InlineData("502")]
    [InlineData("503")]
    [InlineData("CallLost")]
    [InlineData("AnswerLost")]
    public async Task A_token_that_cannot_be_renewed_is_renewed_later(string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        using var client = await GreetedAsync(gateway);
        var over = gateway.Break(Call.Refresh, Fault.Named(fault));

        await client.LetPassAsync(RefreshInterval);
        await PageTime.UntilAsync(over.IsMet, client.LetPassAsync);

        await AsksOnceAsync(client);
    }

    [Fact]
    public async Task A_404_to_a_renewal_is_the_last_one_and_the_chat_lives()
    {
        await using var gateway = await place.OpenGatewayAsync();
        using var client = await GreetedAsync(gateway);
        gateway.Break(Call.Refresh, new Fault.Status(404));

        await client.LetPassAsync(RefreshInterval);

        Assert.Contains("404", (await client.NewsAsync("thrown")).GetString(), StringComparison.Ordinal);
        await AsksOnceAsync(client);
    }

    [Theory]
    [InlineData(Call.Post)]
    [InlineData(Call.Resume)]
    [InlineData(Call.Refresh)]
    [InlineData(Call.Poll)]
    public async Task A_403_tells_the_page_that_its_session_is_over(Call call)
    {
        await using var gateway = await place.OpenGatewayAsync();
        using var client = await GreetedAsync(gateway, call == Call.Poll ? "poll" : "ws");
        gateway.Break(call, new Fault.Status(403));

        if (call == Call.Post)
            await client.SayAsync("Hallo");
        if (call == Call.Resume)
            await CutAsync(gateway, client);
        if (call is Call.Resume or Call.Refresh)
            await client.LetPassAsync(RefreshInterval);

        await ReachAsync(client, ExpiredToken);
    }

    [Theory]
    [InlineData(Call.Resume)]
    [InlineData(Call.Poll)]
    public async Task A_404_ends_the_conversation(Call call)
    {
        await using var gateway = await place.OpenGatewayAsync();
        using var client = await GreetedAsync(gateway, call == Call.Poll ? "poll" : "ws");
        gateway.Break(call, new Fault.Status(404));

        if (call == Call.Resume)
        {
            await CutAsync(gateway, client);
            await client.LetPassAsync(Recovery);
        }
        else
        {
            await ReachAsync(client, Ended);
        }

        Assert.Contains("conversation ended", (await client.NewsAsync("ended")).GetString(), StringComparison.Ordinal);
    }

    private async Task ComesBackAsync(Call call, string fault)
    {
        await using var gateway = await place.OpenGatewayAsync();
        using var client = await GreetedAsync(gateway);
        var over = gateway.Break(call, Fault.Named(fault));

        await CutAsync(gateway, client);
        await client.SayAsync(Question);
        await PageTime.UntilAsync(over.IsMet, client.LetPassAsync);
        Assert.Equal("answer", (await client.NextFromBotAsync()).Kind());

        client.AssertOnceAndInOrder(count: 3);
        Recoveries.Note("directlinejs", $"cut, {call} {fault}", client.Passed);
    }

    private static async Task<DirectLineJs> GreetedAsync(FaultGateway gateway, string way = "ws")
    {
        var client = await DirectLineJs.StartAsync(gateway.Address, way, still: true);
        Assert.Equal("greeting", (await client.NextFromBotAsync()).Kind());
        return client;
    }

    private static async Task AsksOnceAsync(DirectLineJs client)
    {
        Assert.Equal("answer", (await client.AskAsync(Question)).Kind());
        client.AssertOnceAndInOrder(count: 3);
    }

    private static async Task CutAsync(FaultGateway gateway, DirectLineJs client)
    {
        gateway.CutSockets();
        await client.NewsAsync("lost");
    }

    private static async Task ReachAsync(DirectLineJs client, int status)
    {
        while ((await client.NewsAsync("status")).GetInt32() != status)
            continue;
    }
}
