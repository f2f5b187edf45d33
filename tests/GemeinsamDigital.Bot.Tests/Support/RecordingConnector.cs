// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>A channel on this machine that takes what the bot says over a real socket, as the Emulator does.</summary>
internal sealed class RecordingConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Target, JsonObject Activity)> _taken = new();

    private RecordingConnector(WebApplication app) => _app = app;

    public string ServiceUrl => _app.Urls.Single();

    /// <summary>The addresses that the bot posted to, as they stood on the wire.</summary>
    public IEnumerable<string> Targets => _taken.Select(taken => taken.Target);

    public IReadOnlyList<JsonObject> Activities => [.. _taken.Select(taken => taken.Activity)];

    public static async Task<RecordingConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var connector = new RecordingConnector(builder.Build());
        connector._app.Run(connector.TakeAsync);
        await connector._app.StartAsync(TestContext.Current.CancellationToken);
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        var activity = (await JsonNode.ParseAsync(http.Request.Body))!.AsObject();
        _taken.Enqueue((http.Features.Get<IHttpRequestFeature>()!.RawTarget, activity));
        await http.Response.WriteAsJsonAsync(new { id = $"sent-{_taken.Count}" });
    }
}
