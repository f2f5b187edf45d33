// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

public sealed class ConversationTests
{
    public static TheoryData<Exception> Breakdowns => [new SqliteException("away", 14), new TimeoutException(), new IOException(), new OperationCanceledException()];

    [Fact]
    public async Task A_conversation_is_opened_once_however_often_the_browser_asks()
    {
        await using var host = await DirectLineHost.StartAsync();
        var token = await host.TokenAsync();

        using var first = await token.StartAsync();
        using var again = await token.StartAsync();

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        var chat = await Chat.ReadAsync(host, again);
        Assert.Equal(token.Id, chat.Id);
        Assert.StartsWith($"ws://{host.Address.Authority}/directline/conversations/{chat.Id}/stream?", chat.StreamUrl, StringComparison.Ordinal);
        Assert.Equal(["Hallo!"], await chat.TextsAsync());
    }

    [Fact]
    public async Task The_bot_learns_who_has_come_and_in_which_language()
    {
        await using var host = await DirectLineHost.StartAsync();
        var token = await host.TokenAsync(new { user = new { id = "dl_anna" } });

        using var response = await token.StartAsync("""{"user":{"id":"r_x"},"locale":"en-GB"}""");

        var update = Assert.Single(host.Bot.Heard);
        Assert.Equal(ActivityTypes.ConversationUpdate, update.Type);
        Assert.Equal(["gemeinsam-digital", "dl_anna"], update.MembersAdded!.Select(member => member.Id));
        Assert.Equal(("gemeinsam-digital", "dl_anna", "directline", "en-GB"), (update.Recipient!.Id, update.From!.Id, update.ChannelId, update.Locale));
        Assert.Equal(new Uri(host.Address, "directline").AbsoluteUri, update.ServiceUrl);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"locale":7}""")]
    [InlineData("""{"locale":"de\ud800"}""")]
    [InlineData("""{"locale":"<script>"}""")]
    public async Task A_start_without_a_usable_language_is_a_start(string body)
    {
        await using var host = await DirectLineHost.StartAsync();
        var token = await host.TokenAsync();

        using var response = await token.StartAsync(body);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Null(Assert.Single(host.Bot.Heard).Locale);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("null")]
    public async Task A_start_with_a_broken_body_is_refused(string body)
    {
        await using var host = await DirectLineHost.StartAsync();
        var token = await host.TokenAsync();

        using var response = await token.StartAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadArgument", await response.ErrorCodeAsync());
    }

    [Theory]
    [MemberData(nameof(Breakdowns))]
    public async Task While_the_store_is_away_a_start_is_asked_to_come_back(Exception breakdown)
    {
        var store = new Mock<IDirectLineStore>();
        store.Setup(s => s.StartAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(breakdown);
        await using var host = await DirectLineHost.StartAsync(replace: services => services.AddSingleton(store.Object));
        var token = await host.TokenAsync();

        using var response = await token.StartAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(20), response.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task While_the_store_is_away_other_calls_say_that_the_chat_does_not_work()
    {
        var store = new Mock<IDirectLineStore>();
        store.Setup(s => s.FindAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(new SqliteException("away", 14));
        await using var host = await DirectLineHost.StartAsync(replace: services => services.AddSingleton(store.Object));
        var token = await host.TokenAsync();

        using var response = await token.ResumeAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("ServiceError", await response.ErrorCodeAsync());
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [MemberData(nameof(Breakdowns))]
    public async Task While_the_store_is_away_there_are_no_news(Exception breakdown)
    {
        var store = new Mock<IDirectLineStore>();
        store.Setup(s => s.FindAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(breakdown);
        await using var host = await DirectLineHost.StartAsync(replace: services => services.AddSingleton(store.Object));
        var token = await host.TokenAsync();

        using var response = await token.PollAsync("7");

        Assert.Equal("""{"activities":[],"watermark":"7"}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_conversation_that_is_gone_ends_visibly()
    {
        await using var host = await DirectLineHost.StartAsync();
        var never = await host.TokenAsync();

        using var resume = await never.ResumeAsync();
        using var poll = await never.PollAsync();
        using var post = await never.SayAsync("hallo");

        Assert.All([resume, poll, post], response => Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode));
        Assert.Equal("ConversationNotFound", await resume.ErrorCodeAsync());
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (mine, yours) = (await host.OpenAsync(), await host.OpenAsync());
        var thief = mine with { Id = yours.Id };

        using var resume = await thief.ResumeAsync();
        using var poll = await thief.PollAsync();
        using var post = await thief.SayAsync("hallo");
        using var upload = await host.SendAsync(HttpMethod.Post, $"conversations/{yours.Id}/upload", mine.Token);

        Assert.All([resume, poll, post, upload], response => Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode));
        Assert.Equal(["Hallo!"], await yours.TextsAsync());
    }

    [Fact]
    public async Task Behind_a_proxy_the_stream_has_the_public_address()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:PublicUrl"] = "https://chat.example.de/" });

        var chat = await host.OpenAsync();

        Assert.StartsWith($"wss://chat.example.de/directline/conversations/{chat.Id}/stream?", chat.StreamUrl, StringComparison.Ordinal);
    }
}
