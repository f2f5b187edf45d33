// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

/// <summary>Whatever breaks, and whatever its message repeats: what a citizen wrote is in no log.</summary>
public sealed class SilentLogTests
{
    private const string Marker = "Zitronenfalter7391";

    [Fact]
    public async Task A_turn_that_fails_on_somebodys_words_does_not_write_them_down()
    {
        await using var host = await DirectLineHost.StartAsync(replace: services => services.AddSingleton<Microsoft.Bot.Builder.IBot>(new RepeatingBot()));
        var chat = await host.TokenAsync();
        using var started = await chat.StartAsync();

        using var failed = await chat.SayAsync(Marker);

        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.Contains(host.Log.Lines, line => line.Contains("failed with FormatException", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains(Marker, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_call_that_fails_on_somebodys_words_does_not_write_them_down()
    {
        var store = new Mock<IDirectLineStore>();
        var broken = new SqliteException($"near '{Marker}': syntax error", 1);
        store.Setup(s => s.StartAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(broken);
        store.Setup(s => s.FindAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(broken);
        store.Setup(s => s.AppendAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(broken);
        await using var host = await DirectLineHost.StartAsync(replace: services => services.AddSingleton(store.Object));
        var chat = await host.TokenAsync();

        using var start = await chat.StartAsync();
        using var post = await chat.SayAsync(Marker);
        using var poll = await chat.PollAsync();

        Assert.Equal(3, host.Log.Lines.Count(line => line.Contains(nameof(SqliteException), StringComparison.Ordinal)));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains(Marker, StringComparison.Ordinal));
    }

    private sealed class RepeatingBot : Microsoft.Bot.Builder.IBot
    {
        public Task OnTurnAsync(Microsoft.Bot.Builder.ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            throw new FormatException($"'{turnContext.Activity.Text}' is no number.");
    }
}
