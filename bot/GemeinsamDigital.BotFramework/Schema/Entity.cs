// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A typed piece of data that travels with an activity; everything but the type is in <see cref="Properties"/>.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string? type = null) => Type = type;

    public string? Type { get; set; }

    [JsonExtensionData]
    public Dictionary<string, object?>? Properties { get; set; }

    /// <summary>Reads the entity as another shape.</summary>
    public T? GetAs<T>() => BotJson.ToObject<T>(BotJson.ToElement(this));

    /// <summary>Takes over type and fields of an object.</summary>
    /// <exception cref="JsonException">What is given is no object.</exception>
    public void SetAs<T>(T obj)
    {
        var taken = BotJson.ToElement(obj).Deserialize(BotJson.TypeInfo<Entity>()) ?? throw new JsonException("An entity is a JSON object.");
        (Type, Properties) = (taken.Type, taken.Properties);
    }
}
