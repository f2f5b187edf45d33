// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GemeinsamDigital.Bot.Tests.Channels.Pictures;

/// <summary>A channel's service that holds files, on a real port of this machine.</summary>
internal sealed class OtherService : IAsyncDisposable
{
    private readonly WebApplication app;

    private OtherService(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    public ConcurrentQueue<string> Asked { get; } = new();

    public static async Task<OtherService> StartAsync(byte[] picture)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var service = new OtherService(builder.Build());
        service.app.Use((http, next) =>
        {
            service.Asked.Enqueue($"{http.Request.Path} {http.Request.Headers.Authorization}".Trim());
            return next(http);
        });
        service.app.MapGet("/picture", () => Results.Bytes(picture, "text/html"));
        service.app.MapGet("/elsewhere", () => Results.Redirect("/picture"));
        service.app.MapGet("/silence", async (HttpContext http) => await Task.Delay(Timeout.Infinite, http.RequestAborted));
        service.app.MapGet("/endless", async (HttpContext http) =>
        {
            for (var part = new byte[64 * 1024]; !http.RequestAborted.IsCancellationRequested;)
                await http.Response.Body.WriteAsync(part, http.RequestAborted);
        });
        await service.app.StartAsync(TestContext.Current.CancellationToken);
        return service;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
