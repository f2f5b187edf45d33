// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A state as it was read, and as the turn has changed it. Values stay JSON until someone asks for them.</summary>
internal sealed class CachedBotState
{
    private StoreDocument? _stored;

    public CachedBotState(StoreDocument? stored)
    {
        _stored = stored;
        Values = stored?.Content.ValueKind == JsonValueKind.Object
            ? stored.Content.EnumerateObject().ToDictionary(value => value.Name, object? (value) => value.Value)
            : [];
    }

    public Dictionary<string, object?> Values { get; }

    public string? ETag => _stored?.ETag;

    public bool TryGet<T>(string name, out T? value)
    {
        if (!Values.TryGetValue(name, out var current))
        {
            value = default;
            return false;
        }

        value = BotJson.ToObject<T>(current is JsonElement { ValueKind: JsonValueKind.Null } ? null : current);
        Values[name] = value;
        return true;
    }

    public StoreDocument ToDocument() =>
        new(BotJson.ToElement(Values.ToDictionary(value => value.Key, value => BotJson.ToElement(value.Value))), ETag);

    /// <summary>From now on the document is what is stored; the live objects stay those that the turn holds.</summary>
    public void Written(StoreDocument document) => _stored = document;

    public bool Differs(StoreDocument document) =>
        _stored is null ? Values.Count > 0 : !JsonElement.DeepEquals(_stored.Content, document.Content);
}
