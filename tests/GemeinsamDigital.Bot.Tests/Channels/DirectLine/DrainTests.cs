// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.WebSockets;
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Hosting;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

/// <summary>The server goes down: nobody begins, nobody is cut off.</summary>
public sealed class DrainTests
{
    [Fact]
    public async Task While_the_server_goes_down_a_start_is_asked_to_come_back_and_a_message_is_still_answered()
    {
        await using var host = await DirectLineHost.StartAsync();
        var (chat, token) = (await host.OpenAsync(), await host.TokenAsync());
        using var follower = await chat.FollowAsync();
        Assert.Equal("Hallo!", await follower.NextTextAsync());

        host.Get<IHostApplicationLifetime>().StopApplication();

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, await follower.CloseStatusAsync());
        using var start = await token.StartAsync();
        Assert.Equal(HttpStatusCode.TooManyRequests, start.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(20), start.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.TooManyRequests, await Follower.RefusalAsync(new Uri(chat.StreamUrl!)));
        using var said = await chat.SayAsync("eins");
        Assert.Equal(HttpStatusCode.OK, said.StatusCode);
        Assert.Equal(["Hallo!", "eins", "Echo: eins"], await chat.TextsAsync());
    }

    [Fact]
    public async Task A_turn_that_still_runs_is_waited_for_although_its_request_was_answered()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:AnswerWithin"] = "00:00:00" });
        var chat = await host.OpenAsync();
        using var said = await chat.SayAsync("sleep");
        Assert.Equal(HttpStatusCode.OK, said.StatusCode);

        var stop = host.Get<IEnumerable<IHostedService>>().OfType<Turns>().Single().StopAsync(TestContext.Current.CancellationToken);
        Assert.False(stop.IsCompleted);
        host.Bot.Wake.SetResult();
        await stop;

        var stored = await host.Get<IDirectLineStore>().ReadAsync(chat.Id, 0, 10, TestContext.Current.CancellationToken);
        Assert.Contains("Echo: sleep", stored[^1].Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_does_not_end_is_left_for_the_next_server()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:AnswerWithin"] = "00:00:00" });
        var chat = await host.OpenAsync();
        using var said = await chat.SayAsync("sleep");
        using var patience = new CancellationTokenSource();

        var stop = host.Get<Turns>().StopAsync(patience.Token);
        await patience.CancelAsync();
        await stop;

        Assert.Contains(host.Log.Lines, line => line.Contains("1 Direct Line turns were still running", StringComparison.Ordinal));
        host.Bot.Wake.SetResult();
    }
}
