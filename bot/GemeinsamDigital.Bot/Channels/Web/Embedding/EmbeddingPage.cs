// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Encodings.Web;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.Web.Embedding;

/// <summary><c>/einbinden</c>: how another website gets the chat, with lines to copy that name this bot's own address.</summary>
internal sealed class EmbeddingPage(IOptions<SiteOptions> site)
{
    private static readonly Lazy<string> Template = new(() =>
    {
        using var file = new StreamReader(typeof(EmbeddingPage).Assembly.GetManifestResourceStream("einbinden.html")!, Encoding.UTF8);
        return file.ReadToEnd();
    });

    public IResult Get(HttpContext http)
    {
        var request = http.Request;
        if ((site.Value.PublicUrl ?? AddressOf(request)) is not { } bot)
            return Results.BadRequest();

        var origin = bot.GetLeftPart(UriPartial.Authority);
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' {SocketOf(request)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Text(
            Template.Value
                .Replace("{{bot}}", HtmlEncoder.Default.Encode(bot.AbsoluteUri.TrimEnd('/') + "/"), StringComparison.Ordinal)
                .Replace("{{origin}}", HtmlEncoder.Default.Encode(origin), StringComparison.Ordinal)
                .Replace("{{socket}}", HtmlEncoder.Default.Encode("ws" + origin[4..]), StringComparison.Ordinal),
            "text/html; charset=utf-8");
    }

    /// <summary>Not every browser counts the socket of the same host as 'self'.</summary>
    private static string SocketOf(HttpRequest request) => AddressOf(request) is { } here ? "ws" + here.GetLeftPart(UriPartial.Authority)[4..] : "";

    private static Uri? AddressOf(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host}{request.PathBase}/", UriKind.Absolute, out var address) ? address : null;
}

internal static class EmbeddingPages
{
    public static IServiceCollection AddEmbedding(this IServiceCollection services) => services.AddSingleton<EmbeddingPage>();

    public static void MapEmbedding(this WebApplication app) =>
        app.MapMethods("/einbinden", [HttpMethods.Get, HttpMethods.Head], (EmbeddingPage page, HttpContext http) => page.Get(http));
}
