// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>The start page, the widget and the pages beside them: static files under strict headers.</summary>
internal static class WebPages
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    public static void UseWebPages(this WebApplication app)
    {
        app.Use((http, next) =>
        {
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            if (http.Request.IsHttps)
                headers.StrictTransportSecurity = "max-age=31536000";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            // Another site loads the widget as a plain script; what that fetches as a module needs a permission.
            if (http.Request.Path.StartsWithSegments("/w", StringComparison.Ordinal))
                headers.AccessControlAllowOrigin = "*";
            return next(http);
        });
        app.UseDefaultFiles();
        app.UseRouting();
        app.MapStaticAssets();
    }
}
