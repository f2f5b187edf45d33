// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using GemeinsamDigital.Bot.Channels.DirectLine;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

public sealed class LimitsTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7", false)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", false)]
    [InlineData("203.0.113.7", "203.0.113.8", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", true)]
    public void A_household_shares_an_allowance_and_its_neighbour_has_another(string first, string second, bool secondIsServed)
    {
        using var limits = new Limits(Options.Create(new DirectLineOptions { TokensPerMinute = 3 }));

        Assert.Null(limits.Token(IPAddress.Parse(first)));

        Assert.Equal(secondIsServed, limits.Token(IPAddress.Parse(second)) is null);
    }

    [Fact]
    public void Who_is_refused_hears_when_to_come_back()
    {
        using var limits = new Limits(Options.Create(new DirectLineOptions { MessagesPerMinute = 3, UploadsPerMinute = 3, TokensPerMinute = 3 }));
        Func<Answer?>[] calls = [() => limits.Message("dl_x"), () => limits.Upload("dl_x"), () => limits.Token(IPAddress.Loopback)];

        Assert.All(calls, call =>
        {
            Assert.Null(call());
            var refused = call();
            Assert.Equal(429, refused?.Status);
            Assert.InRange(refused!.RetryAfter!.Value, TimeSpan.FromTicks(1), TimeSpan.FromSeconds(5));
        });
    }

    [Fact]
    public void Zero_means_no_limit()
    {
        using var limits = new Limits(Options.Create(new DirectLineOptions { MessagesPerMinute = 0 }));

        Assert.All(Enumerable.Range(0, 1000), _ => Assert.Null(limits.Message("dl_x")));
    }
}
