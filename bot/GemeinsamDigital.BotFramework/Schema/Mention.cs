// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
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

    /// <summary>Null also when a channel sends something else than an account.</summary>
    [JsonIgnore]
    public ChannelAccount? Mentioned
    {
        get => BotJson.TryToObject<ChannelAccount>(Field("mentioned"), out var account) ? account : null;
        set => (Properties ??= [])["mentioned"] = value;
    }

    [JsonIgnore]
    public string? Text
    {
        get => Field("text") switch
        {
            string text => text,
            JsonElement { ValueKind: JsonValueKind.String } element => element.GetString(),
            _ => null,
        };
        set => (Properties ??= [])["text"] = value;
    }

    internal static Mention From(Entity entity) => entity as Mention ?? new Mention { Properties = entity.Properties };

    private object? Field(string name) => Properties?.GetValueOrDefault(name);
}
