// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GemeinsamDigital.Benchmarks.LoadDriver.Echo;

/// <summary>The channel's side: takes what the bot says and hands it to whoever waits in that conversation.</summary>
internal sealed class EchoConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<EchoReply>> _waiting = new();

    private EchoConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Run(TakeAsync);
    }

    public string ServiceUrl => _app.Urls.Single() + "/";

    public static async Task<EchoConnector> StartAsync(CancellationToken cancellationToken)
    {
        var connector = new EchoConnector();
        await connector._app.StartAsync(cancellationToken);
        return connector;
    }

    public Task<EchoReply> NextReplyIn(string conversation)
    {
        var waiting = new TaskCompletionSource<EchoReply>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[conversation] = waiting;
        return waiting.Task;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var arrived = Stopwatch.GetTimestamp();
        using var activity = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
        var conversation = activity.RootElement.GetProperty("conversation").GetProperty("id").GetString()!;
        var text = activity.RootElement.GetProperty("text").GetString();
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("""{"id":"reply"}""", context.RequestAborted);

        // A second reply to one message finds nobody waiting, and the next message gets the wrong text: it counts as wrong.
        if (_waiting.TryRemove(conversation, out var waiting))
            waiting.SetResult(new EchoReply(text, arrived));
    }
}

/// <param name="Arrived">A time stamp of the driver's stopwatch.</param>
internal readonly record struct EchoReply(string? Text, long Arrived);
