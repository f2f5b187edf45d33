// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

internal static class BotIdentity
{
    /// <summary>The bot's app id as the claims tell it; empty on a developer's machine.</summary>
    public static string BotAppId(this ClaimsIdentity identity)
    {
        // Only the Emulator's tokens, issued to the bot itself, have a version. A channel's are issued for the bot.
        var claim = identity.HasClaim(claim => claim.Type == AuthenticationConstants.VersionClaim)
            ? identity.FindFirst(AuthenticationConstants.AppIdClaim) ?? identity.FindFirst(AuthenticationConstants.AuthorizedParty)
            : identity.FindFirst(AuthenticationConstants.AudienceClaim);
        return claim?.Value ?? "";
    }
}
