// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GemeinsamDigital.Bot.Operations;

/// <summary>Tells whoever started the bot where to look.</summary>
internal static partial class StartupNotice
{
    public static void SayWhereToLook(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("GemeinsamDigital.Bot");
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            LogAddress(log, address);
        if (app.Configuration.GetValue("Messages:Enabled", true) && string.IsNullOrWhiteSpace(app.Configuration["MicrosoftAppId"]))
            LogDevelopmentMode(log);
    });

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "The chat is at {Address}")]
    private static partial void LogAddress(ILogger log, string address);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "No MicrosoftAppId: development mode, /api/messages answers this machine only.")]
    private static partial void LogDevelopmentMode(ILogger log);
}
