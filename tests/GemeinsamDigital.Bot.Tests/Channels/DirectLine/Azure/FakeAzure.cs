// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine.Azure;

/// <summary>Azure's Direct Line as far as tokens go, on a real port.</summary>
internal sealed class FakeAzure : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeAzure(WebApplication app) => this.app = app;

    internal string Address => app.Urls.First();

    internal ConcurrentQueue<(string Path, string Authorization, string Body)> Heard { get; } = new();

    internal static async Task<FakeAzure> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var azure = new FakeAzure(builder.Build());
        azure.app.Run(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            azure.Heard.Enqueue((context.Request.Path, context.Request.Headers.Authorization.ToString(), await body.ReadToEndAsync(context.RequestAborted)));
            await answer(context);
        });
        await azure.app.StartAsync(TestContext.Current.CancellationToken);
        return azure;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
