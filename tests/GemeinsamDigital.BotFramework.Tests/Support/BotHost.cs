// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.BotFramework.Tests.Support;

/// <summary>A bot behind a real web server on this machine, and everything else that it talks to in memory.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private BotHost(WebApplication app, CloudAdapter adapter, TestLogger logger)
    {
        _app = app;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        (Adapter, Logger) = (adapter, logger);
    }

    public CloudAdapter Adapter { get; }

    public TestLogger Logger { get; }

    /// <param name="internet">Without one the bot calls real addresses, which for tests are those of this machine.</param>
    public static async Task<BotHost> StartAsync(
        BotCallbackHandler? turn = null,
        FakeInternet? internet = null,
        AuthenticationConfiguration? authentication = null,
        params (string Key, string? Value)[] configuration)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        foreach (var (key, value) in configuration)
            builder.Configuration[key] = value;
        var logger = new TestLogger();
        var adapter = new CloudAdapter(
            new ConfigurationBotFrameworkAuthentication(
                builder.Configuration, null, authentication, internet, logger, new FakeTimeProvider(TokenIssuer.Now)),
            logger);
        var bot = new CallbackBot(turn ?? ((_, _) => Task.CompletedTask));
        var app = builder.Build();
        app.Map("/api/messages", (HttpRequest request, HttpResponse response) => adapter.ProcessAsync(request, response, bot));
        await app.StartAsync();
        return new BotHost(app, adapter, logger);
    }

    public async Task<BotAnswer> PostAsync(JsonObject activity, string? authorization = null) =>
        await SendAsync(HttpMethod.Post, Encoding.UTF8.GetBytes(activity.ToJsonString()), authorization);

    public Task<BotAnswer> PostAsync(string body) => SendAsync(HttpMethod.Post, Encoding.UTF8.GetBytes(body));

    public async Task<BotAnswer> SendAsync(HttpMethod method, byte[] body, string? authorization = null, bool chunked = false)
    {
        using var request = new HttpRequestMessage(method, "/api/messages");
        if (method != HttpMethod.Get)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            request.Headers.TransferEncodingChunked = chunked;
        }
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await _client.SendAsync(request);
        return new BotAnswer(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class CallbackBot(BotCallbackHandler turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turn(turnContext, cancellationToken);
    }
}

internal sealed record BotAnswer(HttpStatusCode Status, string Body);
