// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text.Json;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace GemeinsamDigital.Bot.Channels.Web.Theme;

/// <summary>
/// <c>GET /widget/theme.json</c>: the same for everybody, so any site and any cache may have it. The widget asks for it when it is opened.
/// </summary>
internal sealed class ThemeFile
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);
    private readonly byte[] json;
    private readonly EntityTagHeaderValue tag;

    public ThemeFile(IOptions<WidgetOptions> widget, IOptions<SiteOptions> site)
    {
        json = JsonSerializer.SerializeToUtf8Bytes(WidgetTheme.Of(widget.Value, site.Value), ThemeJson.Default.WidgetTheme);
        tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(json))[..16]}\"");
    }

    public IResult Answer(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { Public = true, MaxAge = Fresh };
        return Results.Bytes(json, "application/json; charset=utf-8", entityTag: tag);
    }
}

internal static class ThemeServices
{
    public static IServiceCollection AddTheme(this IServiceCollection services)
    {
        services.AddOptions<WidgetOptions>().BindConfiguration(WidgetOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<WidgetOptions>, WidgetOptionsCheck>()
            .AddSingleton<ThemeFile>();
    }

    public static void MapTheme(this WebApplication app) =>
        app.MapMethods("/widget/theme.json", [HttpMethods.Get, HttpMethods.Head], (ThemeFile theme, HttpContext http) => theme.Answer(http));
}
