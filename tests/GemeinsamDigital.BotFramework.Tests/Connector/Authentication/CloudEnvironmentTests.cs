// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace GemeinsamDigital.BotFramework.Tests.Connector.Authentication;

public class CloudEnvironmentTests
{
    private const string Government = "https://botframework.azure.us";
    private const string GovernmentServiceUrl = "https://teams.botframework.azure.us/";

    private static readonly TokenDraft FromGovernment =
        new TokenDraft { Issuer = "https://api.botframework.us" }.With("serviceurl", GovernmentServiceUrl);

    [Fact]
    public async Task In_the_governments_cloud_its_own_issuer_and_keys_count()
    {
        await using var bot = await InGovernmentCloudAsync();

        Assert.Equal(HttpStatusCode.OK, (await bot.PostFromChannelAsync(FromGovernment, A.Message(GovernmentServiceUrl))).Status);
    }

    [Fact]
    public async Task In_the_governments_cloud_the_public_issuer_does_not_count()
    {
        await using var bot = await InGovernmentCloudAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromChannelAsync(new TokenDraft())).Status);
    }

    [Theory]
    [InlineData("https://login.microsoftonline.us/{0}/v2.0", HttpStatusCode.OK)]
    [InlineData("https://login.microsoftonline.com/{0}/v2.0", HttpStatusCode.Unauthorized)]
    public async Task In_the_governments_cloud_the_Emulator_signs_in_there(string issuer, HttpStatusCode expected)
    {
        await using var bot = await InGovernmentCloudAsync();
        var draft = TokenDraft.FromEmulator with { Issuer = issuer.Replace("{0}", A.TenantId, StringComparison.Ordinal) };

        Assert.Equal(expected, (await bot.PostFromEmulatorAsync(draft)).Status);
    }

    [Fact]
    public async Task An_unknown_cloud_stops_the_start()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => BotInTheCloud.StartAsync(configuration: ("ChannelService", "https://botframework.example")));

        Assert.Contains("ChannelService", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Issuer_and_keys_can_be_configured()
    {
        const string metadata = "https://keys.example.org/openid";
        await using var bot = await BotInTheCloud.StartAsync(
            channelMetadata: metadata,
            configuration:
            [
                ("ToBotFromChannelTokenIssuer", "https://issuer.example.org"),
                ("ToBotFromChannelOpenIdMetadataUrl", metadata),
            ]);

        Assert.Equal(
            HttpStatusCode.OK,
            (await bot.PostFromChannelAsync(new TokenDraft { Issuer = "https://issuer.example.org" })).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromChannelAsync(new TokenDraft())).Status);
    }

    [Fact]
    public async Task Keys_are_not_read_without_encryption()
    {
        const string metadata = "http://keys.example.org/openid";
        await using var bot = await BotInTheCloud.StartAsync(
            channelMetadata: metadata, configuration: ("ToBotFromChannelOpenIdMetadataUrl", metadata));

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromChannelAsync(new TokenDraft())).Status);
        Assert.Equal(0, bot.Internet.CountOf(metadata));
    }

    [Fact]
    public async Task The_bot_learns_which_cloud_called()
    {
        string? caller = null;
        await using var bot = await BotInTheCloud.StartAsync((turn, _) =>
        {
            caller = turn.Activity.CallerId;
            return Task.CompletedTask;
        });

        await bot.PostFromChannelAsync(new TokenDraft(), A.Message().With("callerId", "urn:botframework:aadappid:somebody"));

        Assert.Equal("urn:botframework:azure", caller);
    }

    [Theory]
    [InlineData("", "https://api.botframework.com")]
    [InlineData(Government, "https://api.botframework.us")]
    public void Proactive_messages_use_the_scope_of_the_cloud(string channelService, string scope)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("ChannelService", (string?)channelService)]).Build();

        Assert.Equal(scope, new ConfigurationBotFrameworkAuthentication(configuration).GetOriginatingAudience());
    }

    private static Task<BotInTheCloud> InGovernmentCloudAsync() => BotInTheCloud.StartAsync(
        channelMetadata: GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        emulatorMetadata: GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        configuration: ("ChannelService", Government));
}
