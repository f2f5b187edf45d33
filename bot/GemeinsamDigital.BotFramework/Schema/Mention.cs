// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

// Both fields live in Properties: a list of entities is written by its declared type, and no field may get lost there.
public class Mention : Entity
{
    internal const string EntityType = "mention";

    public Mention()
        : base(EntityType)
    {
    }

    [JsonIgnore]
    public ChannelAccount? Mentioned
    {
        get => BotJson.ToObject<ChannelAccount>(Properties?["mentioned"]);
        set => (Properties ??= [])["mentioned"] = value is null ? null : JsonObject.Create(BotJson.ToElement(value));
    }

    [JsonIgnore]
    public string? Text
    {
        get => Properties?["text"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
        set => (Properties ??= [])["text"] = value;
    }

    internal static Mention From(Entity entity) => entity as Mention ?? new Mention { Properties = entity.Properties };
}
