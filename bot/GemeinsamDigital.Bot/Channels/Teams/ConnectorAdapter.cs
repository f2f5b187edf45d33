// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace GemeinsamDigital.Bot.Channels.Teams;

/// <summary>The way to Teams, Azure Direct Line, the Emulator and the Playground: everything behind a Bot Framework connector.</summary>
internal sealed partial class ConnectorAdapter : CloudAdapter
{
    public ConnectorAdapter(
        BotFrameworkAuthentication authentication, IConfiguration configuration,
        IEnumerable<Microsoft.Bot.Builder.IMiddleware> middleware, ILogger<ConnectorAdapter> log)
        : base(authentication, log)
    {
        AppId = configuration["MicrosoftAppId"] ?? "";
        foreach (var each in middleware)
            Use(each);
        OnTurnError = (_, exception) =>
        {
            // The turn's own transaction has apologised already; what arrives here is the transaction itself.
            if (exception is not BadHttpRequestException)
                LogTurnError(log, exception.GetType().Name);
            return Task.FromException(exception);
        };
    }

    public string AppId { get; }

    [LoggerMessage(EventId = 130, Level = LogLevel.Error, Message = "A turn could not be stored or sent: {ExceptionType}.")]
    private static partial void LogTurnError(ILogger log, string exceptionType);
}
