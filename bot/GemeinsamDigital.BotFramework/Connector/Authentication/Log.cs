// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Error, "The signing keys at {Url} could not be read.")]
    public static partial void LogKeysNotRead(this ILogger logger, string url, Exception failure);
}
