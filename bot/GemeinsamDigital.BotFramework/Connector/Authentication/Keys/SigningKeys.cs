// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication.Keys;

/// <summary>The RSA keys that one metadata document named, by their id.</summary>
internal sealed class SigningKeys
{
    private readonly FrozenDictionary<string, SigningKey> _byId;

    public SigningKeys(JsonWebKeySet document) => _byId = document.Keys
        .Where(key => key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0, N.Length: > 0, E.Length: > 0 })
        .Where(key => key.Use is null or "" or JsonWebKeyUseNames.Sig)
        .DistinctBy(key => key.Kid)
        .ToFrozenDictionary(key => key.Kid, key => new SigningKey(key, ReadEndorsements(key)), StringComparer.Ordinal);

    public SigningKey? Find(string keyId) => _byId.GetValueOrDefault(keyId);

    private static HashSet<string> ReadEndorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var found) ? Read(found) : [];

    private static HashSet<string> Read(object endorsements) => endorsements switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(entry => entry.ToString())],
        IEnumerable<object> list => [.. list.Select(entry => entry.ToString() ?? "")],
        _ => [],
    };
}
