// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams;

/// <summary>The connector that Teams has at its service URL: it takes what the bot sends, or refuses it.</summary>
internal sealed class TeamsService : IAsyncDisposable
{
    private readonly WebApplication app;

    private TeamsService(WebApplication app) => this.app = app;

    public ConcurrentQueue<SentActivity> Sent { get; } = new();

    /// <summary>What is answered instead; null while all is well.</summary>
    public (int Status, string? Code)? Refusal { get; set; }

    public string Address => $"{app.Urls.First()}/";

    public static async Task<TeamsService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var service = new TeamsService(builder.Build());
        service.app.Run(service.TakeAsync);
        await service.app.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        var activity = await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        Sent.Enqueue(new SentActivity(Uri.UnescapeDataString(http.Request.Path), activity!.AsObject()));
        if (Refusal is not { } refusal)
        {
            await http.Response.WriteAsJsonAsync(new { id = "sent" }, http.RequestAborted);
            return;
        }
        http.Response.StatusCode = refusal.Status;
        if (refusal.Code is { } code)
            await http.Response.WriteAsJsonAsync(new { error = new { code, message = "" } }, http.RequestAborted);
    }
}

internal sealed record SentActivity(string Path, JsonObject Activity);
