// SPDX-License-Identifier: EUPL-1.2
using System.Net.Mime;
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GemeinsamDigital.EndToEnd.Tests.WebChat;

/// <summary>A web site of somebody else that shows the bot in unmodified Web Chat.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private OtherSite(WebApplication app, Uri address)
    {
        this.app = app;
        Address = address;
    }

    internal Uri Address { get; }

    /// <summary>The origin as browsers write it.</summary>
    internal string Origin => Address.GetLeftPart(UriPartial.Authority);

    internal static async Task<OtherSite> StartAsync()
    {
        var script = Client.File("botframework-webchat", Path.Combine("dist", "webchat.js"));
        var page = Path.Combine(Repository.Root, "tests", "GemeinsamDigital.EndToEnd.Tests", "WebChat", "webchat.html");
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address.AbsoluteUri);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", () => Results.File(page, MediaTypeNames.Text.Html));
        app.MapGet("/webchat.js", () => Results.File(script, MediaTypeNames.Text.JavaScript + "; charset=utf-8"));
        app.MapGet("/favicon.ico", () => Results.NoContent());
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new OtherSite(app, address);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
