// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication.Tokens;

/// <summary>A channel's token is meant for this bot, names the channel's address, and its key vouches for the channel.</summary>
internal sealed class ChannelTokenRules(ServiceClientCredentialsFactory credentials, IReadOnlyCollection<string> requiredEndorsements)
{
    public async Task CheckAsync(SignedToken signed, Activity activity, CancellationToken cancellationToken)
    {
        if (signed.Token.Audiences.ToList() is not [var audience]
            || !await credentials.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false))
            throw new UnauthorizedAccessException("The token is meant for another app id.");

        if (signed.Token.TextOf(AuthenticationConstants.ServiceUrlClaim) is not { } serviceUrl
            || !string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token's service URL is not that of the activity.");

        if (activity.ChannelId is not { } channel || !signed.Key.Endorsements.Contains(channel))
            throw new UnauthorizedAccessException("The token's signing key is not endorsed for the channel.");
        if (requiredEndorsements.FirstOrDefault(wanted => !signed.Key.Endorsements.Contains(wanted)) is { } missing)
            throw new UnauthorizedAccessException($"The token's signing key lacks the endorsement '{missing}'.");
    }
}
