// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Places;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace GemeinsamDigital.Bot.Ideas.Links;

/// <summary>Pictures for posters and flyers: <c>/qr/idee.svg</c> and <c>/qr/idee.png</c>, for a Bezirk with <c>?ort=neukoelln</c>.</summary>
internal static class QrEndpoints
{
    /// <summary>More than any real address has; a longer one comes from a made-up host.</summary>
    private const int LongestAddress = 300;

    private static readonly string Allowed = $"ort = {string.Join(" | ", BezirkSlug.All)}\n";

    public static void MapQrCodes(this WebApplication app)
    {
        var qr = app.MapGroup("/qr");
        qr.MapGet("/idee.svg", (string[]? ort, IdeaLink link, HttpContext http) =>
            Answer(ort, link, http, address => TypedResults.Text(QrPicture.Svg(address), "image/svg+xml")));
        qr.MapGet("/idee.png", (string[]? ort, IdeaLink link, HttpContext http) =>
            Answer(ort, link, http, address => TypedResults.Bytes(QrPicture.Png(address), "image/png")));
    }

    private static IResult Answer(string[]? ort, IdeaLink link, HttpContext http, Func<Uri, IResult> picture)
    {
        if (!TryRead(ort ?? [], out var bezirk))
            return Refused(Allowed);
        if (link.For(bezirk, http.Request) is not { AbsoluteUri.Length: <= LongestAddress } address)
            return Refused("Host\n");
        http.Response.Headers[HeaderNames.CacheControl] = link.IsFixed ? "public, max-age=86400" : "no-cache";
        return picture(address);
    }

    private static bool TryRead(string[] ort, out Bezirk? bezirk)
    {
        bezirk = ort is [var slug] ? BezirkSlug.Read(slug) : null;
        return ort is [] || bezirk is not null;
    }

    private static ContentHttpResult Refused(string allowed) =>
        TypedResults.Text(allowed, "text/plain", statusCode: StatusCodes.Status400BadRequest);
}
