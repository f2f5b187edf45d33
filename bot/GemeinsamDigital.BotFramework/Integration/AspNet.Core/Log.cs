// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

internal static partial class Log
{
    [LoggerMessage(111, LogLevel.Warning, "A request was refused. {Reason}")]
    public static partial void LogRefused(this ILogger logger, string reason);

    // The message of an exception may hold what a person wrote.
    [LoggerMessage(112, LogLevel.Error, "A turn for an activity of type '{Type}' on channel '{Channel}' failed with {ExceptionType}.")]
    public static partial void LogTurnFailed(this ILogger logger, string? type, string? channel, string exceptionType);
}
