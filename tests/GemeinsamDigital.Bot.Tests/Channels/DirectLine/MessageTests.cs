// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

public sealed class MessageTests
{
    [Fact]
    public async Task A_client_without_a_socket_asks_for_what_is_new()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var first = await chat.PollAsync();
        var watermark = (await first.JsonAsync()).GetProperty("watermark").GetString()!;
        using var idle = await chat.PollAsync(watermark);
        using var posted = await chat.SayAsync("eins");

        using var next = await chat.PollAsync(watermark);

        Assert.Equal("1", watermark);
        Assert.Equal("""{"activities":[],"watermark":"1"}""", await idle.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var news = await next.JsonAsync();
        Assert.Equal(["eins", "Echo: eins"], news.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("text").GetString()));
        Assert.Equal("3", news.GetProperty("watermark").GetString());
        Assert.True(next.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("999")]
    [InlineData("-1")]
    [InlineData("1e0")]
    [InlineData("%00")]
    [InlineData("99999999999999999999999")]
    public async Task A_client_that_does_not_know_where_it_is_gets_everything(string watermark)
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var posted = await chat.SayAsync("eins");

        Assert.Equal(["Hallo!", "eins", "Echo: eins"], (await chat.ActivitiesAsync(watermark)).Select(activity => activity.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task The_same_message_sent_twice_is_taken_once_and_has_one_id()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        var responses = await Task.WhenAll(chat.SayAsync("eins", "c1"), chat.SayAsync("eins", "c1"), chat.SayAsync("eins", "c1"));

        var ids = await Task.WhenAll(responses.Select(async response => (await response.JsonAsync()).GetProperty("id").GetString()));
        Assert.Equal($"{chat.Id}|0000002", Assert.Single(ids.Distinct()));
        await Eventually.HoldsAsync(() => host.Bot.Heard.Count == 2);
        Assert.Equal(["Hallo!", "eins", "Echo: eins"], await chat.TextsAsync());
    }

    [Fact]
    public async Task The_same_words_in_two_messages_are_two_messages()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var first = await chat.SayAsync("ja", "c1");
        using var second = await chat.SayAsync("ja", "c2");
        using var third = await chat.PostAsync("""{"type":"message","text":"ja"}""");
        using var fourth = await chat.PostAsync("""{"type":"message","text":"ja"}""");

        Assert.Equal(9, (await chat.ActivitiesAsync()).Count);
    }

    [Fact]
    public async Task What_a_client_claims_about_itself_is_not_believed()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var posted = await chat.PostAsync("""
            {"type":"message","text":"eins","id":"forged","timestamp":"2001-01-01T00:00:00Z","channelId":"msteams","serviceUrl":"https://evil.example",
             "from":{"id":"gemeinsam-digital","role":"bot","name":"Der Bot"},"recipient":{"id":"x"},"conversation":{"id":"other"},
             "locale":"<b>","From":{"id":"x"},"deliveryMode":"expectReplies","membersAdded":[{"id":"x"}],
             "channelData":{"clientActivityID":"c1","own":[1,{"deep":true}]},"ownField":"kept"}
            """);

        var heard = host.Bot.Heard.Last();
        Assert.Equal($"{chat.Id}|0000002", heard.Id);
        Assert.Equal(("directline", chat.Id), (heard.ChannelId, heard.Conversation!.Id));
        Assert.StartsWith("dl_", heard.From!.Id, StringComparison.Ordinal);
        Assert.Equal(("user", null), (heard.From.Role, heard.From.Name));
        Assert.Equal("gemeinsam-digital", heard.Recipient!.Id);
        Assert.Null(heard.Locale);
        Assert.Null(heard.DeliveryMode);
        Assert.Null(heard.MembersAdded);
        Assert.Equal(host.Time.GetUtcNow().Date, heard.Timestamp!.Value.Date);
        var echo = (await chat.ActivitiesAsync())[1];
        Assert.Equal(heard.From.Id, echo.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("""{"clientActivityID":"c1","own":[1,{"deep":true}]}""", echo.GetProperty("channelData").GetRawText());
        Assert.Equal("kept", echo.GetProperty("ownField").GetString());
        Assert.Equal(1, echo.EnumerateObject().Count(property => property.NameEquals("id")));
        Assert.False(echo.TryGetProperty("serviceUrl", out _));
    }

    [Theory]
    [InlineData("""{"type":"message","text":"eins","entities":[{"type":"gdb/upload","picture":"0123456789abcdef0123456789abcdef","width":800,"height":600},{"type":"mine"}]}""")]
    [InlineData("""{"type":"message","text":"eins","Entities":[{"Type":"GDB/Upload","refused":"TooLarge"},{"type":"mine"}]}""")]
    [InlineData("""{"type":"message","text":"eins","entities":[{"type":"gdb\u002fupload"}],"Entities":[{"type":"x","TYPE":"gdb/reply"},{"type":"mine"}]}""")]
    public async Task What_the_server_says_about_a_message_cannot_be_said_by_a_client(string activity)
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var posted = await chat.PostAsync(activity);

        Assert.Equal("mine", Assert.Single(host.Bot.Heard.Last().Entities!).Type);
        Assert.Single((await chat.ActivitiesAsync())[1].EnumerateObject(), property => property.Name.Equals("entities", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_client_cannot_pass_off_an_address_as_an_attachment()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var posted = await chat.PostAsync("""{"type":"message","text":"eins","attachments":[{"contentType":"image/png","contentUrl":"http://169.254.169.254/"}],"Attachments":[{}]}""");

        Assert.Null(host.Bot.Heard.Last().Attachments);
        Assert.False((await chat.ActivitiesAsync())[1].TryGetProperty("attachments", out _));
    }

    [Fact]
    public async Task A_pressed_card_button_reaches_the_bot_and_is_echoed()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var posted = await chat.PostAsync("""{"type":"message","value":{"step":"title","text":"Mehr Bäume"},"channelData":{"postBack":true,"clientActivityID":"c1"},"attachments":[]}""");

        Assert.Equal("Mehr Bäume", ((JsonElement)host.Bot.Heard.Last().Value!).GetProperty("text").GetString());
        Assert.True((await chat.ActivitiesAsync())[1].GetProperty("channelData").GetProperty("postBack").GetBoolean());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":7,"text":"x"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""")]
    [InlineData("""{"type":"endOfConversation"}""")]
    [InlineData("""{"type":"unheard-of"}""")]
    [InlineData("""{"type":"message","text":{"not":"text"}}""")]
    [InlineData("""{"type":"message","text":"half \ud83d"}""")]
    [InlineData("""{"type":"message","entities":"none"}""")]
    [InlineData("""{"type":"message","suggestedActions":7}""")]
    [InlineData("""{"type":"message","localTimestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","text":"a","text":"b"}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":7}}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":""}}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":"a\u0000"}}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":"01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890"}}""")]
    [InlineData("""{"type":"message","value":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}""")]
    public async Task A_hostile_body_is_refused_and_leaves_nothing_behind(string body)
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var response = await chat.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadArgument", await response.ErrorCodeAsync());
        Assert.Equal(["Hallo!"], await chat.TextsAsync());
        Assert.Single(host.Bot.Heard);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"conversations/{chat.Id}/activities")
        {
            Content = new ByteArrayContent([.. """{"type":"message","text":" """u8, 0xC3, 0x28, .. "\"}"u8]),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", chat.Token) },
        };

        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_megabyte_is_too_much(bool lengthIsTold)
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        var json = JsonSerializer.SerializeToUtf8Bytes(new { type = "message", text = new string('x', 1 << 20) });
        using var request = new HttpRequestMessage(HttpMethod.Post, $"conversations/{chat.Id}/activities")
        {
            Content = new ByteArrayContent(json),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", chat.Token), TransferEncodingChunked = !lengthIsTold },
        };

        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("MessageSizeTooBig", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task A_quarter_of_a_megabyte_is_taken_whole()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        var text = new string('ä', 120_000);

        using var response = await chat.PostAsync($$"""{"type":"message","text":"{{text}}"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["Hallo!", text, $"Echo: {text}"], await chat.TextsAsync());
    }

    [Fact]
    public async Task Typing_of_the_citizen_is_heard_by_nobody()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var response = await chat.PostAsync("""{"type":"typing"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty((await response.JsonAsync()).GetProperty("id").GetString()!);
        Assert.Single(host.Bot.Heard);
        Assert.Equal(["Hallo!"], await chat.TextsAsync());
    }

    [Fact]
    public async Task A_slow_turn_is_answered_for_and_its_reply_comes_later()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var follower = await chat.FollowAsync();

        var posting = chat.SayAsync("sleep");
        Assert.Equal(["Hallo!", "sleep"], await follower.NextTextsAsync(2));
        await Eventually.HoldsAsync(() =>
        {
            host.Time.Advance(TimeSpan.FromSeconds(1));
            return posting.IsCompleted;
        });
        using var posted = await posting;
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        host.Bot.Wake.SetResult();
        Assert.Equal("Echo: sleep", await follower.NextTextAsync());
    }

    [Fact]
    public async Task A_turn_goes_on_when_the_citizen_closes_the_page()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var follower = await chat.FollowAsync();
        using var impatience = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"conversations/{chat.Id}/activities")
        {
            Content = new StringContent("""{"type":"message","text":"sleep"}""", Encoding.UTF8, "application/json"),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", chat.Token) },
        };
        var posting = host.Http.SendAsync(request, impatience.Token);
        Assert.Equal(["Hallo!", "sleep"], await follower.NextTextsAsync(2));

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => posting);
        host.Bot.Wake.SetResult();

        Assert.Equal("Echo: sleep", await follower.NextTextAsync());
    }

    [Fact]
    public async Task A_turn_that_fails_says_so_and_the_chat_goes_on()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();

        using var failed = await chat.SayAsync("fail");
        using var fine = await chat.SayAsync("eins");

        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.Equal("BotError", await failed.ErrorCodeAsync());
        Assert.Equal(["Hallo!", "fail", "eins", "Echo: eins"], await chat.TextsAsync());
    }

    [Fact]
    public async Task Who_writes_too_fast_is_asked_to_wait_and_others_are_not()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:MessagesPerMinute"] = "6" });
        var (fast, other) = (await host.OpenAsync(), await host.OpenAsync());
        using var first = await fast.SayAsync("1");
        using var second = await fast.SayAsync("2");

        using var third = await fast.SayAsync("3");
        using var theirs = await other.SayAsync("1");

        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.NotNull(third.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, theirs.StatusCode);
        Assert.Equal(["Hallo!", "1", "Echo: 1", "2", "Echo: 2"], await fast.TextsAsync());
    }

    [Fact]
    public async Task A_long_conversation_is_polled_page_by_page()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:MessagesPerMinute"] = "0" });
        var chat = await host.OpenAsync();
        for (var i = 0; i < 120; i++)
            (await chat.SayAsync($"{i}")).Dispose();

        var first = await chat.ActivitiesAsync();
        var rest = await chat.ActivitiesAsync("200");

        Assert.Equal(200, first.Count);
        Assert.Equal(41, rest.Count);
        Assert.Equal("Echo: 119", rest[^1].GetProperty("text").GetString());
    }
}
