// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Connector.Http;

/// <summary>One pool of connections for all channels and all turns.</summary>
internal static class ChannelHttp
{
    public static HttpClient Shared { get; } = new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        // A redirect would carry the bot's words and token to an address that nobody checked.
        AllowAutoRedirect = false,
        UseCookies = false,
    })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };
}
