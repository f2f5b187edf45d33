// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Headers;

namespace Microsoft.Bot.Connector.Http;

/// <summary>When a call that failed is worth another try, and when.</summary>
internal static class RetryPolicy
{
    public const int MaxAttempts = 4;
    internal static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);

    /// <summary>A channel that asks for more patience than this gets the next try early.</summary>
    internal static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    public static bool IsTransient(HttpStatusCode status) => status is
        HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <param name="attempt">The attempt that failed; the first is 1.</param>
    /// <param name="retryAfter">What the channel asked for.</param>
    public static TimeSpan PauseAfter(int attempt, RetryConditionHeaderValue? retryAfter, DateTimeOffset now)
    {
        var asked = retryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => FirstPause * Math.Pow(2, attempt - 1),
        };
        return TimeSpan.FromTicks(Math.Clamp(asked.Ticks, 0, LongestPause.Ticks));
    }
}
