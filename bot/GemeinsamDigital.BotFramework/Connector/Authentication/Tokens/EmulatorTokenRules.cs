// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Connector.Authentication.Tokens;

/// <summary>The Emulator signs in as the bot itself.</summary>
internal sealed class EmulatorTokenRules(ServiceClientCredentialsFactory credentials)
{
    public async Task CheckAsync(SignedToken signed, CancellationToken cancellationToken)
    {
        if (signed.Token.CallingAppId() is not { } caller
            || !await credentials.IsValidAppIdAsync(caller, cancellationToken).ConfigureAwait(false))
            throw new UnauthorizedAccessException("The token was issued to another app id.");
    }
}
