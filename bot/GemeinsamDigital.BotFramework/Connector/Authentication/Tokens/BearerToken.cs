// SPDX-License-Identifier: EUPL-1.2
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication.Tokens;

internal static class BearerToken
{
    /// <summary>Reads <c>Bearer &lt;token&gt;</c> without believing any of it yet.</summary>
    public static JsonWebToken Read(string authHeader)
    {
        var parts = authHeader.Split(' ');
        if (parts is not [var scheme, { Length: > 0 } token] || !scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The Authorization header is not of the form 'Bearer <token>'.");
        return new JsonWebToken(token);
    }

    public static string? TextOf(this JsonWebToken token, string claim) =>
        token.TryGetPayloadValue(claim, out string? text) && text is { Length: > 0 } ? text : null;

    /// <summary>The app that asked for the token: <c>appid</c> in version 1 tokens, <c>azp</c> in version 2.</summary>
    public static string? CallingAppId(this JsonWebToken token) => token.TextOf(AuthenticationConstants.VersionClaim) switch
    {
        "2.0" => token.TextOf(AuthenticationConstants.AuthorizedParty),
        "1.0" => token.TextOf(AuthenticationConstants.AppIdClaim),
        _ => null,
    };

    /// <summary>A token that another bot got for calling this one.</summary>
    public static bool IsFromSkillCaller(this JsonWebToken token, string channelIssuer)
    {
        if (token.TextOf(AuthenticationConstants.VersionClaim) is null)
            return false;
        var caller = token.CallingAppId();
        return caller == AuthenticationConstants.AnonymousSkillAppId
            || caller is not null && token.Audiences.FirstOrDefault() is { } audience && audience != channelIssuer && audience != caller;
    }
}
