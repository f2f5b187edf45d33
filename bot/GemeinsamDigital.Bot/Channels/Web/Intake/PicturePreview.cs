// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Pictures;
using Microsoft.Net.Http.Headers;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>Shows a picture before it is handed in, to the browser that sent it.</summary>
internal sealed class PicturePreview(PageKeys keys, PictureFolder pictures)
{
    public const string Path = "bild";

    public IResult Get(string? pass, HttpContext http)
    {
        if (keys.OpenPicture(pass, http) is not { } id || pictures.Find(id) is not { } picture)
            return Results.NotFound();
        http.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return Results.File(picture.Path, picture.MediaType);
    }
}
