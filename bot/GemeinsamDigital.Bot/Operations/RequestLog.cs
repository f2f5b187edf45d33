// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Operations;

/// <summary>
/// ASP.NET Core's line about each request names the whole address, and with it what people ask (<c>/fragen?frage=…</c>) and the tokens of
/// their streams. So no setting switches it on, not even one for a single log.
/// </summary>
internal static class RequestLog
{
    private const string Category = "Microsoft.AspNetCore.Hosting.Diagnostics";

    public static ILoggingBuilder LeaveOutRequests(this ILoggingBuilder logging)
    {
        logging.Services.PostConfigure<LoggerFilterOptions>(options =>
        {
            foreach (var log in options.Rules.Select(rule => rule.ProviderName).Append(null).Distinct().ToList())
                options.Rules.Add(new LoggerFilterRule(log, Category, LogLevel.Warning, filter: null));
        });
        return logging;
    }
}
