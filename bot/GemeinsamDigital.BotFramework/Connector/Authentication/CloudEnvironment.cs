// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who signs tokens for the bot and where the bot gets its own: the public cloud, the US government's, or a configured one.</summary>
internal sealed record CloudEnvironment
{
    public required string ChannelIssuer { get; init; }
    public required string ChannelMetadataUrl { get; init; }
    public required string EmulatorMetadataUrl { get; init; }

    /// <summary>Patterns with the tenant as <c>{0}</c>.</summary>
    public required IReadOnlyList<string> EmulatorIssuerPatterns { get; init; }
    public required string LoginUrl { get; init; }
    public required string OAuthScope { get; init; }
    public required string CallerId { get; init; }
    public bool ValidateAuthority { get; init; } = true;

    public static CloudEnvironment Public { get; } = new()
    {
        ChannelIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        EmulatorIssuerPatterns =
            [AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, AuthenticationConstants.ValidTokenIssuerUrlTemplateV2],
        LoginUrl = AuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        CallerId = CallerIdConstants.PublicAzureChannel,
    };

    public static CloudEnvironment Government { get; } = new()
    {
        ChannelIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        EmulatorIssuerPatterns =
        [
            AuthenticationConstants.ValidTokenIssuerUrlTemplateV1,
            AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1,
            AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
        ],
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        CallerId = CallerIdConstants.USGovChannel,
    };
}
