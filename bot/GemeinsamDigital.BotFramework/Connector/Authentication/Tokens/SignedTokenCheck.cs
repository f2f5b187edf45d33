// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication.Keys;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication.Tokens;

internal sealed record SignedToken(JsonWebToken Token, ClaimsIdentity Identity, SigningKey Key);

/// <summary>What every token must satisfy, whoever sent it: known issuer, allowed algorithm, known key, signature, lifetime.</summary>
internal sealed class SignedTokenCheck(IReadOnlyList<string> issuers, SigningKeyCache keys, TimeProvider time)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    public bool Knows(string issuer) => issuers.Contains(issuer);

    public async Task<SignedToken> CheckAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        // What costs nothing comes first, so that nonsense causes no download of keys.
        if (!Knows(token.Issuer))
            throw new UnauthorizedAccessException("The token's issuer is not trusted.");
        if (!AuthenticationConstants.AllowedSigningAlgorithms.Contains(token.Alg))
            throw new UnauthorizedAccessException("The token's signing algorithm is not allowed.");
        if (token.Kid is not { Length: > 0 } keyId)
            throw new UnauthorizedAccessException("The token does not name its signing key.");

        var key = await keys.FindAsync(keyId, cancellationToken).ConfigureAwait(false)
            ?? throw new UnauthorizedAccessException("The token's signing key is not known.");
        var result = await _handler.ValidateTokenAsync(token, Parameters(key)).ConfigureAwait(false);
        return result.IsValid
            ? new SignedToken(token, result.ClaimsIdentity, key)
            : throw new UnauthorizedAccessException("The token's signature or lifetime is not valid.", result.Exception);
    }

    private bool IsCurrent(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now - ClockSkew < end && (notBefore is not { } start || now + ClockSkew >= start);
    }

    private TokenValidationParameters Parameters(SigningKey key) => new()
    {
        ValidIssuers = issuers,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = IsCurrent,
        // Who the audience may be is a question of the app id, which the rules of each kind of token ask.
        ValidateAudience = false,
    };
}
