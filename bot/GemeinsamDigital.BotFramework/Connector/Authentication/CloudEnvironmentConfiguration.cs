// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

internal static class CloudEnvironmentConfiguration
{
    /// <summary><c>ChannelService</c> names the cloud; each of the SDK's override keys that is set replaces one of its values.</summary>
    public static CloudEnvironment ReadCloudEnvironment(this IConfiguration configuration)
    {
        var cloud = Named(configuration["ChannelService"]);
        return cloud with
        {
            ChannelIssuer = Or("ToBotFromChannelTokenIssuer", cloud.ChannelIssuer),
            ChannelMetadataUrl = Or("ToBotFromChannelOpenIdMetadataUrl", cloud.ChannelMetadataUrl),
            EmulatorMetadataUrl = Or("ToBotFromEmulatorOpenIdMetadataUrl", cloud.EmulatorMetadataUrl),
            LoginUrl = Or("ToChannelFromBotLoginUrl", cloud.LoginUrl),
            OAuthScope = Or("ToChannelFromBotOAuthScope", cloud.OAuthScope),
            CallerId = Or("CallerId", cloud.CallerId),
            ValidateAuthority = !string.Equals(configuration["ValidateAuthority"], "false", StringComparison.OrdinalIgnoreCase),
        };

        string Or(string key, string otherwise) => configuration[key] is { Length: > 0 } value ? value : otherwise;
    }

    private static CloudEnvironment Named(string? channelService) => channelService switch
    {
        null or "" => CloudEnvironment.Public,
        GovernmentAuthenticationConstants.ChannelService => CloudEnvironment.Government,
        _ => throw new InvalidOperationException(
            $"ChannelService is '{channelService}'. Leave it empty or set it to '{GovernmentAuthenticationConstants.ChannelService}'."),
    };
}
