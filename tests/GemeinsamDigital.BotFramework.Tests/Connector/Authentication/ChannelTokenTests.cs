// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Security.Claims;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Connector.Authentication;
using Moq;

namespace GemeinsamDigital.BotFramework.Tests.Connector.Authentication;

public class ChannelTokenTests
{
    [Fact]
    public async Task A_channels_token_for_this_bot_is_accepted()
    {
        await using var bot = await BotInTheCloud.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await bot.PostFromChannelAsync(new TokenDraft())).Status);
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task The_three_RSA_algorithms_of_the_protocol_are_accepted(string algorithm)
    {
        await using var bot = await BotInTheCloud.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await bot.PostFromChannelAsync(new TokenDraft { Algorithm = algorithm })).Status);
    }

    [Theory]
    [InlineData(-33, -3)]
    [InlineData(3, 33)]
    public async Task Clocks_may_differ_by_less_than_five_minutes(int validFrom, int validUntil)
    {
        await using var bot = await BotInTheCloud.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await bot.PostFromChannelAsync(Valid(validFrom, validUntil))).Status);
    }

    [Theory]
    [InlineData(-40, -10)]
    [InlineData(10, 40)]
    public async Task A_token_of_the_past_or_the_future_is_refused(int validFrom, int validUntil)
    {
        await using var bot = await BotInTheCloud.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromChannelAsync(Valid(validFrom, validUntil))).Status);
    }

    [Theory]
    [InlineData("bearer")]
    [InlineData("BEARER")]
    public async Task The_scheme_may_be_written_in_any_case(string scheme)
    {
        await using var bot = await BotInTheCloud.StartAsync();

        var answer = await bot.Host.PostAsync(A.Message(), $"{scheme} {bot.Channels.Sign(new TokenDraft())}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    public static TheoryData<string> BadDrafts => [.. Bad.Keys];

    private static readonly Dictionary<string, TokenDraft> Bad = new()
    {
        ["another issuer"] = new TokenDraft { Issuer = "https://api.botframework.example" },
        ["the government's issuer"] = new TokenDraft { Issuer = "https://api.botframework.us" },
        ["another app id"] = new TokenDraft { Audiences = ["99999999-2222-3333-4444-555555555555"] },
        ["two audiences"] = new TokenDraft { Audiences = [A.AppId, "somebody-else"] },
        ["no audience"] = new TokenDraft { Audiences = [] },
        ["no service URL"] = new TokenDraft().Without("serviceurl"),
        ["another service URL"] = new TokenDraft().With("serviceurl", "https://smba.trafficmanager.net/amer/"),
        ["no end"] = new TokenDraft { ValidUntil = null },
        ["PS256"] = new TokenDraft { Algorithm = "PS256" },
        ["alg none"] = new TokenDraft { Algorithm = null },
        ["another bot calling"] = new TokenDraft().With("ver", "2.0").With("azp", "99999999-2222-3333-4444-555555555555"),
        ["an anonymous skill"] = new TokenDraft().With("ver", "1.0").With("appid", "AnonymousSkill"),
    };

    [Theory]
    [MemberData(nameof(BadDrafts))]
    public async Task A_token_that_breaks_a_rule_is_refused(string rule)
    {
        await using var bot = await BotInTheCloud.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromChannelAsync(Bad[rule])).Status);
    }

    [Fact]
    public async Task An_activity_without_service_url_is_refused()
    {
        await using var bot = await BotInTheCloud.StartAsync();

        var answer = await bot.PostFromChannelAsync(new TokenDraft(), A.Message().Without("serviceUrl"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task A_service_url_outside_Microsofts_channels_is_refused_even_with_a_good_token()
    {
        const string foreign = "https://collector.example.net/";
        await using var bot = await BotInTheCloud.StartAsync();

        var answer = await bot.PostFromChannelAsync(new TokenDraft().With("serviceurl", foreign), A.Message(foreign));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.DoesNotContain(bot.Internet.Requests, request => request.Address.StartsWith(foreign, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_host_that_the_operator_added_is_served()
    {
        const string own = "https://chat.example.org/";
        await using var bot = await BotInTheCloud.StartAsync(configuration: ("AllowedServiceHosts", "chat.example.org, *.example.net"));

        var answer = await bot.PostFromChannelAsync(new TokenDraft().With("serviceurl", own), A.Message(own));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("")]
    [InlineData(null)]
    public async Task The_key_must_be_endorsed_for_the_activitys_channel(string? channel)
    {
        await using var bot = await BotInTheCloud.StartAsync();

        var answer = await bot.PostFromChannelAsync(new TokenDraft(), A.Message().With("channelId", channel));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task A_key_without_endorsements_speaks_for_no_channel()
    {
        await using var bot = await BotInTheCloud.StartAsync(endorsements: []);

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromChannelAsync(new TokenDraft())).Status);
    }

    [Theory]
    [InlineData("attested", HttpStatusCode.Unauthorized)]
    [InlineData("webchat", HttpStatusCode.OK)]
    public async Task Further_endorsements_can_be_required(string endorsement, HttpStatusCode expected)
    {
        await using var bot = await BotInTheCloud.StartAsync(
            authentication: new AuthenticationConfiguration { RequiredEndorsements = [endorsement] });

        Assert.Equal(expected, (await bot.PostFromChannelAsync(new TokenDraft())).Status);
    }

    [Fact]
    public async Task A_claims_validator_has_the_last_word()
    {
        var validator = new Mock<ClaimsValidator>();
        validator.Setup(v => v.ValidateClaimsAsync(It.IsAny<IList<Claim>>()))
            .ThrowsAsync(new UnauthorizedAccessException("not today"));
        await using var bot = await BotInTheCloud.StartAsync(
            authentication: new AuthenticationConfiguration { ClaimsValidator = validator.Object });

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromChannelAsync(new TokenDraft())).Status);
    }

    private static TokenDraft Valid(int fromMinutes, int untilMinutes) => new()
    {
        ValidFrom = TokenIssuer.Now.AddMinutes(fromMinutes),
        ValidUntil = TokenIssuer.Now.AddMinutes(untilMinutes),
    };
}
