// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>How often one user may write and one address may ask for tokens. Each process counts for itself.</summary>
internal sealed class Limits(IOptions<DirectLineOptions> options) : IDisposable
{
    internal static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    private readonly PartitionedRateLimiter<string> messages = PerMinute(options.Value.MessagesPerMinute);
    private readonly PartitionedRateLimiter<string> uploads = PerMinute(options.Value.UploadsPerMinute);
    private readonly PartitionedRateLimiter<string> tokens = PerMinute(options.Value.TokensPerMinute);

    /// <returns>The answer when there were too many, otherwise null.</returns>
    internal Answer? Message(string user) => Take(messages, user, "Too many messages; please wait a moment.");

    internal Answer? Upload(string user) => Take(uploads, user, "Too many pictures; please wait a moment.");

    internal Answer? Token(IPAddress? address) => Take(tokens, Household(address), "Too many new chats from this address; please wait a moment.");

    public void Dispose()
    {
        messages.Dispose();
        uploads.Dispose();
        tokens.Dispose();
    }

    /// <summary>An IPv4 address, or the half of an IPv6 address that one household has to itself.</summary>
    internal static string Household(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.MapToIPv4().ToString(),
    };

    private static Answer? Take(PartitionedRateLimiter<string> limiter, string key, string message)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired)
            return null;

        return Refusal.TooMany(message, lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) && wait > TimeSpan.Zero ? wait : Period);
    }

    /// <summary>A third of a minute's allowance at once, then evenly.</summary>
    /// <param name="count">0 for no limit.</param>
    internal static RateLimitPartition<string> PerMinute(string key, int count) => count == 0
        ? RateLimitPartition.GetNoLimiter(key)
        : RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(1, count / 3),
            TokensPerPeriod = Math.Max(1, (int)(count * Period.TotalMinutes)),
            ReplenishmentPeriod = Period,
            QueueLimit = 0,
        });

    private static PartitionedRateLimiter<string> PerMinute(int count) => PartitionedRateLimiter.Create<string, string>(key => PerMinute(key, count));
}
