// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace GemeinsamDigital.BotFramework.Tests.Support;

/// <summary>A channel on this machine that takes what the bot says, over real sockets.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeConnector(WebApplication app) => (_app, ServiceUrl) = (app, app.Urls.Single() + "/");

    public string ServiceUrl { get; }

    public ConcurrentQueue<SeenRequest> Requests { get; } = new();

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        FakeConnector? connector = null;
        app.Run(context => connector!.TakeAsync(context));
        await app.StartAsync();
        return connector = new FakeConnector(app);
    }

    public JsonObject Activity(int index) => JsonNode.Parse(Requests.ElementAt(index).Body)!.AsObject();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        Requests.Enqueue(new SeenRequest(
            context.Request.Method, target, context.Request.Headers.Authorization, await reader.ReadToEndAsync()));
        await context.Response.WriteAsJsonAsync(new { id = $"sent-{Requests.Count}" });
    }
}
