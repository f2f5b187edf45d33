// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>Which web sites may talk to the bot from a browser: its own, and the configured ones.</summary>
internal sealed class Origins(IOptions<DirectLineOptions> options)
{
    private readonly HashSet<string> trusted = new(options.Value.TrustedOrigins.Select(origin => origin.TrimEnd('/')), StringComparer.OrdinalIgnoreCase);

    /// <summary>True without an origin as well: then it is no browser, or a page of our own that only reads.</summary>
    internal bool Allows(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || IsTrusted(origin) || IsOwn(origin, request);
    }

    internal bool IsTrusted(string origin) => trusted.Contains(origin);

    /// <summary>The scheme is left out: behind a proxy that ends TLS it differs.</summary>
    private bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && (SameHost(page, request.Host) || (options.Value.PublicUrl is { } own && own.Authority.Equals(page.Authority, StringComparison.OrdinalIgnoreCase)));

    private static bool SameHost(Uri page, HostString host) =>
        page.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port is { } port ? page.Port == port : page.IsDefaultPort);
}
