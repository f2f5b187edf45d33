// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.WebSockets;
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task The_greeting_comes_over_the_socket()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var follower = await chat.FollowAsync();

        var greeting = await follower.NextAsync();
        Assert.Equal("Hallo!", greeting.GetProperty("text").GetString());
        Assert.Equal("bot", greeting.GetProperty("from").GetProperty("role").GetString());
        Assert.Equal($"{chat.Id}|0000001", greeting.GetProperty("id").GetString());
        Assert.Equal("directline", greeting.GetProperty("channelId").GetString());
        Assert.Equal(chat.Id, greeting.GetProperty("conversation").GetProperty("id").GetString());
        Assert.False(greeting.TryGetProperty("replyToId", out _));
        Assert.Equal("1", follower.Watermark);
    }

    [Fact]
    public async Task The_echo_comes_before_the_answer_and_the_answer_replies_to_it()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var follower = await chat.FollowAsync();

        using var posted = await chat.SayAsync("Grüße aus Köpenick 🐻", "c1");

        _ = await follower.NextAsync();
        var echo = await follower.NextAsync();
        var answer = await follower.NextAsync();
        Assert.Equal("c1", echo.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal("user", echo.GetProperty("from").GetProperty("role").GetString());
        Assert.Equal("Echo: Grüße aus Köpenick 🐻", answer.GetProperty("text").GetString());
        Assert.Equal(echo.GetProperty("id").GetString(), answer.GetProperty("replyToId").GetString());
        Assert.Equal(echo.GetProperty("id").GetString(), (await posted.JsonAsync()).GetProperty("id").GetString());
        Assert.True(echo.GetProperty("timestamp").GetDateTimeOffset() < answer.GetProperty("timestamp").GetDateTimeOffset());
    }

    [Fact]
    public async Task After_a_cut_the_client_gets_what_it_missed_and_nothing_twice()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        string watermark;
        using (var follower = await chat.FollowAsync())
        {
            using var one = await chat.SayAsync("eins");
            Assert.Equal(["Hallo!", "eins", "Echo: eins"], await follower.NextTextsAsync(3));
            watermark = follower.Watermark;
            follower.Socket.Abort();
        }

        using var two = await chat.SayAsync("zwei");

        using var back = await chat.ResumeAndFollowAsync(watermark);
        using var three = await chat.SayAsync("drei");
        Assert.Equal(["zwei", "Echo: zwei", "drei", "Echo: drei"], await back.NextTextsAsync(4));
    }

    [Fact]
    public async Task What_a_crash_left_unanswered_is_answered_when_the_citizen_comes_back()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var one = await chat.SayAsync("eins");
        foreach (var text in new[] { "zwei", "drei" })
        {
            var echo = $$"""{"type":"message","from":{"id":"dl_x","role":"user"},"text":"{{text}}"}""";
            await host.Get<IDirectLineStore>().AppendAsync(chat.Id, text, echo, TestContext.Current.CancellationToken);
        }

        using var follower = await chat.ResumeAndFollowAsync("3");

        Assert.Equal(["zwei", "drei", "Echo: zwei", "Echo: drei"], await follower.NextTextsAsync(4));
        Assert.Equal(["eins", "zwei", "drei"], host.Bot.Heard.Skip(1).Select(heard => heard.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("999")]
    [InlineData("-1")]
    [InlineData("nonsense")]
    public async Task A_client_without_a_usable_watermark_gets_everything(string watermark)
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var one = await chat.SayAsync("eins");

        using var follower = await chat.ResumeAndFollowAsync(watermark);

        Assert.Equal(["Hallo!", "eins", "Echo: eins"], await follower.NextTextsAsync(3));
    }

    [Fact]
    public async Task Two_sockets_of_one_conversation_get_the_same()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var left = await chat.FollowAsync();
        using var right = await chat.FollowAsync();

        using var posted = await chat.SayAsync("eins");

        Assert.Equal(["Hallo!", "eins", "Echo: eins"], await left.NextTextsAsync(3));
        Assert.Equal(["Hallo!", "eins", "Echo: eins"], await right.NextTextsAsync(3));
    }

    [Fact]
    public async Task A_sixth_socket_is_turned_away_and_the_five_stay()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        var followers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => chat.FollowAsync()));
        foreach (var follower in followers)
            Assert.Equal("Hallo!", await follower.NextTextAsync());

        Assert.Equal(HttpStatusCode.TooManyRequests, await Follower.RefusalAsync(new Uri(chat.StreamUrl!)));

        using var posted = await chat.SayAsync("eins");
        foreach (var follower in followers)
        {
            Assert.Equal(["eins", "Echo: eins"], await follower.NextTextsAsync(2));
            follower.Dispose();
        }
    }

    [Fact]
    public async Task A_place_is_free_again_when_its_client_has_left()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:SocketsPerConversation"] = "1" });
        var chat = await host.OpenAsync();
        using (var follower = await chat.FollowAsync())
        {
            await follower.Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
            Assert.Equal(WebSocketCloseStatus.NormalClosure, follower.Socket.CloseStatus);
        }

        await Eventually.HoldsAsync(() => host.Get<StreamHub>().Count == 0);
        using var next = await chat.FollowAsync();
        Assert.Equal("Hallo!", await next.NextTextAsync());
    }

    [Fact]
    public async Task Whatever_a_client_sends_over_the_socket_is_ignored()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var follower = await chat.FollowAsync();
        foreach (var frame in new[] { "", "{}", "not json", new string('x', 70_000), "" })
            await follower.Socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

        using var posted = await chat.SayAsync("eins");

        Assert.Equal(["Hallo!", "eins", "Echo: eins"], await follower.NextTextsAsync(3));
    }

    [Fact]
    public async Task Typing_is_shown_but_not_kept_and_traces_stay_inside()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var follower = await chat.FollowAsync();
        Assert.Equal("Hallo!", await follower.NextTextAsync());

        var posted = chat.SayAsync("typing");

        Assert.Equal("typing", await follower.NextTextAsync());
        Assert.Equal("typing", (await follower.NextAsync()).GetProperty("type").GetString());
        host.Bot.Wake.SetResult();
        Assert.Equal("Echo: typing", await follower.NextTextAsync());
        using var answered = await posted;
        Assert.Equal("3", follower.Watermark);
        using var again = await chat.ResumeAndFollowAsync("");
        Assert.Equal(["Hallo!", "typing", "Echo: typing"], await again.NextTextsAsync(3));
        Assert.All(await chat.ActivitiesAsync(), activity => Assert.Equal("message", activity.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task A_changed_message_comes_again_under_its_old_id()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var follower = await chat.FollowAsync();

        using var posted = await chat.SayAsync("update");

        Assert.Equal(["Hallo!", "update"], await follower.NextTextsAsync(2));
        var (first, second) = (await follower.NextAsync(), await follower.NextAsync());
        Assert.Equal(("first", "second"), (first.GetProperty("text").GetString(), second.GetProperty("text").GetString()));
        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_ticket_is_good_for_a_minute_and_more_than_once()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using (var first = await chat.FollowAsync())
            Assert.Equal("Hallo!", await first.NextTextAsync());
        using (var second = await chat.FollowAsync())
            Assert.Equal("Hallo!", await second.NextTextAsync());

        host.Time.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(HttpStatusCode.Unauthorized, await Follower.RefusalAsync(new Uri(chat.StreamUrl!)));
    }

    [Fact]
    public async Task A_ticket_opens_its_own_conversation_only()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (mine, yours) = (await host.OpenAsync(), await host.OpenAsync());

        var status = await Follower.RefusalAsync(new Uri(mine.StreamUrl!.Replace(mine.Id, yours.Id, StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.Forbidden, status);
    }

    [Fact]
    public async Task A_token_is_no_ticket()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        var status = await Follower.RefusalAsync(new Uri($"ws://{host.Address.Authority}/directline/conversations/{chat.Id}/stream?t={chat.Token}"));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task A_foreign_site_cannot_open_a_socket()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:TrustedOrigins:0"] = "https://www.berlin.de" });
        var chat = await host.OpenAsync();

        Assert.Equal(HttpStatusCode.Forbidden, await Follower.RefusalAsync(new Uri(chat.StreamUrl!), "https://evil.example"));
        using var trusted = await chat.FollowAsync("https://www.berlin.de");
        Assert.Equal("Hallo!", await trusted.NextTextAsync());
    }

    [Fact]
    public async Task The_stream_address_takes_sockets_only()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var response = await host.Http.GetAsync(new Uri(chat.StreamUrl!.Replace("ws:", "http:", StringComparison.Ordinal)), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_server_that_stops_says_goodbye_first()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var follower = await chat.FollowAsync();
        Assert.Equal("Hallo!", await follower.NextTextAsync());

        var stop = host.StopAsync();

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, await follower.CloseStatusAsync());
        await follower.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        await stop;
    }

    [Fact]
    public async Task A_socket_that_the_client_has_forgotten_is_closed()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var follower = await chat.FollowAsync();
        Assert.Equal("Hallo!", await follower.NextTextAsync());

        host.Time.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal(WebSocketCloseStatus.NormalClosure, await follower.CloseStatusAsync());
    }

    [Fact]
    public async Task Everything_arrives_once_and_in_order_although_many_write_at_once_and_the_socket_breaks()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:MessagesPerMinute"] = "0" });
        var chat = await host.OpenAsync();
        const int messages = 60;

        var writing = Task.WhenAll(Enumerable.Range(0, messages).Select(n => chat.SayAsync($"{n}")));
        var ids = new List<string?>();
        var watermark = "";
        while (ids.Count < 1 + (2 * messages))
        {
            using var follower = await chat.ResumeAndFollowAsync(watermark);
            for (var i = 0; i < 17 && ids.Count < 1 + (2 * messages); i++)
                ids.Add((await follower.NextAsync()).GetProperty("id").GetString());
            watermark = long.Parse(ids[^1]!.Split('|')[1], null).ToString(System.Globalization.CultureInfo.InvariantCulture);
            follower.Socket.Abort();
        }

        Assert.Equal(Enumerable.Range(1, 1 + (2 * messages)).Select(n => $"{chat.Id}|{n:D7}"), ids);
        Assert.All(await writing, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
    }
}
