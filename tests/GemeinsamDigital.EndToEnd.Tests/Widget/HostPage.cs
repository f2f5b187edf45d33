// SPDX-License-Identifier: EUPL-1.2
using System.Net.Mime;
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GemeinsamDigital.EndToEnd.Tests.Widget;

/// <summary>Somebody else's page with the chat in it, under a policy that names nothing but itself and the bot.</summary>
internal sealed class HostPage : IAsyncDisposable
{
    private readonly WebApplication app;
    private Uri bot = new("http://localhost/");

    private HostPage()
    {
        Address = new Uri($"http://127.0.0.1:{Ports.Free()}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Address.AbsoluteUri);
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapGet("/", http =>
        {
            http.Response.Headers.ContentSecurityPolicy = Policy;
            http.Response.ContentType = MediaTypeNames.Text.Html + "; charset=utf-8";
            return http.Response.WriteAsync(Html);
        });
        app.MapGet("/site.css", () => Results.Text("body { font: italic 2rem serif; } button { background: lime; }", MediaTypeNames.Text.Css));
        app.MapGet("/favicon.ico", () => Results.NoContent());
    }

    internal Uri Address { get; }

    /// <summary>The origin as browsers write it.</summary>
    internal string Origin => Address.GetLeftPart(UriPartial.Authority);

    internal string Attributes { get; init; } = "";

    private string Bot => bot.GetLeftPart(UriPartial.Authority);

    /// <summary>The lines that <c>/einbinden</c> gives, and nothing for styles.</summary>
    private string Policy =>
        $"default-src 'none'; style-src 'self'; img-src 'self' {Bot}; script-src {Bot}; connect-src {Bot} ws://{bot.Authority}; base-uri 'none'; form-action 'none'";

    private string Html => $"""
        <!doctype html>
        <html lang="de">
        <head><meta charset="utf-8"><title>Eine andere Website</title><link rel="stylesheet" href="site.css"></head>
        <body>
          <main><h1>Eine andere Website</h1></main>
          <script src="{Bot}/w/widget.js" defer></script>
          <gdb-chat {Attributes}><a href="{Bot}/">Fragen und Ideen</a></gdb-chat>
        </body>
        </html>
        """;

    internal static async Task<HostPage> StartAsync(string attributes = "")
    {
        var page = new HostPage { Attributes = attributes };
        await page.app.StartAsync(TestContext.Current.CancellationToken);
        return page;
    }

    /// <summary>Opens the page in a tab that writes down each violation of its policy.</summary>
    internal async Task OpenAsync(Tab tab, RunningBot running)
    {
        bot = running.Address;
        await tab.Page.AddInitScriptAsync(
            "window.violations = []; document.addEventListener('securitypolicyviolation', e => window.violations.push(`${e.violatedDirective} ${e.blockedURI}`));");
        await tab.Page.GotoAsync(Address.AbsoluteUri);
    }

    internal static Task<string[]> ViolationsAsync(Tab tab) => tab.Page.EvaluateAsync<string[]>("window.violations");

    /// <summary>All that the browser keeps for this page.</summary>
    internal static async Task<IEnumerable<string>> StoredAsync(Tab tab)
    {
        var cookies = await tab.Context.CookiesAsync();
        var kept = await tab.Page.EvaluateAsync<string[]>(
            "async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(each => each.name), ...(await navigator.serviceWorker.getRegistrations()).map(() => 'worker')]");
        return [.. cookies.Select(cookie => cookie.Name), .. kept];
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
