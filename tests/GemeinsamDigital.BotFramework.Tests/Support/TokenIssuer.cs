// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GemeinsamDigital.BotFramework.Tests.Support;

/// <summary>Somebody with a key pair who signs tokens.</summary>
internal sealed class TokenIssuer(string keyId, RSA key, params string[] endorsements)
{
    public static readonly DateTimeOffset Now = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Key pairs take a while to make, so issuers that are not meant to differ share one.</summary>
    public static RSA SharedKey { get; } = RSA.Create(2048);

    /// <summary>The public key as metadata documents publish it.</summary>
    public JsonObject PublicKey
    {
        get
        {
            var parameters = key.ExportParameters(includePrivateParameters: false);
            return new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = keyId,
                ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                ["endorsements"] = new JsonArray([.. endorsements.Select(name => (JsonNode)name)]),
            };
        }
    }

    public string Sign(TokenDraft draft) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
        new SecurityTokenDescriptor
        {
            Issuer = draft.Issuer,
            Subject = new ClaimsIdentity([.. Claims(draft)]),
            NotBefore = draft.ValidFrom?.UtcDateTime,
            Expires = draft.ValidUntil?.UtcDateTime,
            SigningCredentials = draft.Algorithm is null ? null : new SigningCredentials(
                new RsaSecurityKey(key) { KeyId = keyId }, draft.Algorithm),
        });

    private static IEnumerable<Claim> Claims(TokenDraft draft)
    {
        foreach (var audience in draft.Audiences)
            yield return new Claim("aud", audience);
        foreach (var (name, value) in draft.Claims)
            yield return new Claim(name, value);
    }
}
