// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams.Extension;

/// <summary>Takes what the bot sends by itself, as Teams would.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeConnector(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First());

    public ConcurrentQueue<(string Path, JsonObject Body)> Received { get; } = [];

    /// <param name="mayCreate">Whether the bot may begin a conversation; Teams refuses that where the app is not installed.</param>
    public static async Task<FakeConnector> StartAsync(bool mayCreate = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector.app.MapPost("/{**path}", async (HttpContext http) =>
        {
            var body = await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            connector.Received.Enqueue((http.Request.Path, body!.AsObject()));
            return http.Request.Path == "/v3/conversations" && !mayCreate
                ? Results.Json(new { error = new { code = "BotNotInConversationRoster", message = "no" } }, statusCode: StatusCodes.Status403Forbidden)
                : Results.Json(new { id = "a:anna" }, statusCode: StatusCodes.Status201Created);
        });
        await connector.app.StartAsync(TestContext.Current.CancellationToken);
        return connector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
