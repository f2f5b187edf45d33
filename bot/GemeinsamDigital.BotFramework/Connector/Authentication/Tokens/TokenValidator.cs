// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication.Keys;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication.Tokens;

/// <summary>Turns the Authorization header of a request into an identity, or refuses with <see cref="UnauthorizedAccessException"/>.</summary>
internal sealed class TokenValidator(
    string channelIssuer,
    SignedTokenCheck channelTokens,
    SignedTokenCheck emulatorTokens,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration)
{
    private readonly ChannelTokenRules _channelRules = new(credentials, configuration.RequiredEndorsements);
    private readonly EmulatorTokenRules _emulatorRules = new(credentials);

    public async Task<ClaimsIdentity> ValidateAsync(string? authHeader, Activity activity, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            return await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
                ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
                : throw new UnauthorizedAccessException("The request has no Authorization header.");
        }

        try
        {
            return await ValidateTokenAsync(BearerToken.Read(authHeader), activity, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception malformed) when (malformed is not UnauthorizedAccessException and not OperationCanceledException)
        {
            // Whatever a stranger puts into a token, it is their mistake and not an error of the bot.
            throw new UnauthorizedAccessException("The token could not be read.", malformed);
        }
    }

    private async Task<ClaimsIdentity> ValidateTokenAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        if (token.IsFromSkillCaller(channelIssuer))
            throw new UnauthorizedAccessException("Calls of other bots are not served.");

        var fromEmulator = emulatorTokens.Knows(token.Issuer);
        var signed = await (fromEmulator ? emulatorTokens : channelTokens).CheckAsync(token, cancellationToken).ConfigureAwait(false);
        if (fromEmulator)
            await _emulatorRules.CheckAsync(signed, cancellationToken).ConfigureAwait(false);
        else
            await _channelRules.CheckAsync(signed, activity, cancellationToken).ConfigureAwait(false);

        if (configuration.ClaimsValidator is { } further)
            await further.ValidateClaimsAsync([.. signed.Identity.Claims]).ConfigureAwait(false);
        return signed.Identity;
    }

    public static TokenValidator Create(
        CloudEnvironment cloud,
        string? tenantId,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        Func<string, SigningKeyCache> keysAt,
        TimeProvider time)
    {
        // Without a tenant no Emulator token is trusted: its issuer could be anybody's tenant.
        IReadOnlyList<string> emulatorIssuers = tenantId is { Length: > 0 }
            ? [.. cloud.EmulatorIssuerPatterns.Select(pattern => pattern.Replace("{0}", tenantId, StringComparison.Ordinal))]
            : [];
        return new TokenValidator(
            cloud.ChannelIssuer,
            new SignedTokenCheck([cloud.ChannelIssuer], keysAt(cloud.ChannelMetadataUrl), time),
            new SignedTokenCheck(emulatorIssuers, keysAt(cloud.EmulatorMetadataUrl), time),
            credentials,
            configuration);
    }
}
