// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.WebSockets;
using GemeinsamDigital.Bot.Channels.DirectLine;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

public sealed class DeletionTests
{
    [Fact]
    public async Task A_deleted_conversation_is_over_for_every_call_and_deleting_it_again_is_no_error()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var said = await chat.SayAsync("eins");

        using var deleted = await chat.DeleteAsync();
        using var again = await chat.DeleteAsync();

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, again.StatusCode);
        Assert.True(deleted.Headers.CacheControl?.NoStore);
        using var resume = await chat.ResumeAsync();
        using var poll = await chat.PollAsync();
        using var post = await chat.SayAsync("zwei");
        Assert.All([resume, poll, post], response => Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode));
        Assert.Equal("ConversationNotFound", await resume.ErrorCodeAsync());
        Assert.Equal(HttpStatusCode.Forbidden, await Follower.RefusalAsync(new Uri(chat.StreamUrl!)));
    }

    [Fact]
    public async Task Other_tabs_are_told_and_their_sockets_closed()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (chat, other) = (await host.OpenAsync(), await host.OpenAsync());
        using var here = await chat.FollowAsync();
        using var there = await chat.FollowAsync();
        using var elsewhere = await other.FollowAsync();
        foreach (var tab in new[] { here, there, elsewhere })
            Assert.Equal("Hallo!", await tab.NextTextAsync());

        using var deleted = await chat.DeleteAsync();

        foreach (var tab in new[] { here, there })
        {
            var told = await tab.NextAsync();
            Assert.Equal(("event", StreamHub.DeletedEvent), (told.GetProperty("type").GetString(), told.GetProperty("name").GetString()));
            Assert.Equal(WebSocketCloseStatus.NormalClosure, await tab.CloseStatusAsync());
            Assert.Equal(StreamHub.DeletedReason, tab.Socket.CloseStatusDescription);
        }
        using var said = await other.SayAsync("eins");
        Assert.Equal(["eins", "Echo: eins"], await elsewhere.NextTextsAsync(2));
    }

    [Fact]
    public async Task A_reply_that_comes_after_the_deletion_goes_nowhere()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var follower = await chat.FollowAsync();
        var posting = chat.SayAsync("sleep");
        Assert.Equal(["Hallo!", "sleep"], await follower.NextTextsAsync(2));

        using var deleted = await chat.DeleteAsync();
        host.Bot.Wake.SetResult();
        using var posted = await posting;

        using var poll = await chat.PollAsync();
        Assert.Equal(HttpStatusCode.Forbidden, poll.StatusCode);
    }

    [Fact]
    public async Task Only_the_one_who_holds_its_token_deletes_a_conversation()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (mine, yours) = (await host.OpenAsync(), await host.OpenAsync());

        using var theft = await (mine with { Id = yours.Id }).DeleteAsync();
        using var nobody = await host.SendAsync(HttpMethod.Delete, $"conversations/{yours.Id}");

        Assert.Equal(HttpStatusCode.Forbidden, theft.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
        Assert.Equal(["Hallo!"], await yours.TextsAsync());
    }

    [Fact]
    public async Task A_token_that_could_still_be_refreshed_suffices()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        host.Time.Advance(TimeSpan.FromHours(10));

        using var deleted = await chat.DeleteAsync();

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        using var refreshed = await host.SendAsync(HttpMethod.Post, "tokens/refresh", chat.Token);
        using var resume = await (await Chat.ReadAsync(host, refreshed)).ResumeAsync();
        Assert.Equal(HttpStatusCode.Forbidden, resume.StatusCode);
    }
}
