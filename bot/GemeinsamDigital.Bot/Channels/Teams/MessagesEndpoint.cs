// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace GemeinsamDigital.Bot.Channels.Teams;

/// <summary>
/// <c>POST /api/messages</c>. Without an app id nobody can be recognised: that is the development mode, open to this machine
/// only, and a production environment refuses to start in it unless the endpoint is switched off.
/// </summary>
internal static class MessagesEndpoint
{
    public static IServiceCollection AddMessages(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        if (IsOn(configuration) && HasNoAppId(configuration) && environment.IsProduction())
        {
            throw new InvalidOperationException(
                "MicrosoftAppId is not set. Without it /api/messages would answer anybody, so a production environment does not start. "
                + "Set MicrosoftAppId (see bot/docs/configuration.md), or set Messages:Enabled to false if only the website's chat is used.");
        }
        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<ConnectorAdapter>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<ConnectorAdapter>());
        return services;
    }

    public static void MapMessages(this WebApplication app)
    {
        if (!IsOn(app.Configuration))
            return;
        var loopbackOnly = HasNoAppId(app.Configuration);
        app.Map("/api/messages", (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
        {
            if (!loopbackOnly || IsLoopback(http))
                return adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        });
    }

    private static bool IsOn(IConfiguration configuration) => configuration.GetValue("Messages:Enabled", true);

    private static bool HasNoAppId(IConfiguration configuration) => string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]);

    /// <summary>No address at all is the in-memory server of the tests.</summary>
    private static bool IsLoopback(HttpContext http) =>
        http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address);
}
