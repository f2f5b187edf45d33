// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>
/// Reads drafts of every version of the bot. An older form is brought up to date; of a form that nobody here knows, every
/// answer that can be read is kept and the rest is asked again.
/// </summary>
internal sealed class IdeaDraftConverter : JsonConverter<IdeaDraft>
{
    public override IdeaDraft? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject stored)
            return null;
        var schema = stored["schema"] is JsonValue value && value.TryGetValue<int>(out var number) ? number : 1;
        if (schema == 1)
            Upgrade(stored);
        return TryRead(stored, IdeaJson.Default.StoredDraft)?.ToDraft() ?? Salvage(stored);
    }

    public override void Write(Utf8JsonWriter writer, IdeaDraft value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, StoredDraft.From(value), IdeaJson.Default.StoredDraft);

    /// <summary>Version 1 kept the three fields and the consent's version beside the step.</summary>
    private static void Upgrade(JsonObject stored)
    {
        var fields = new JsonObject();
        foreach (var name in (string[])["type", "title", "description"])
        {
            if (stored[name]?.DeepClone() is { } field)
                fields[name] = field;
        }
        stored["fields"] = fields;
        // The wording has changed since: the consent is asked for again.
        stored.Remove("consent");
        if (stored["editing"] is JsonValue editing && editing.TryGetValue<bool>(out var edits) && edits)
            stored["returnTo"] = "summary";
        stored["schema"] = IdeaDraft.CurrentSchema;
    }

    private static IdeaDraft Salvage(JsonObject stored)
    {
        var fields = new IdeaFields();
        foreach (var (name, value) in stored["fields"] as JsonObject ?? stored)
        {
            if (value is not null && TryRead(new JsonObject { [name] = value.DeepClone() }, IdeaJson.Default.IdeaFields) is { } one)
                fields = Merge(fields, one);
        }
        return new IdeaDraft { Step = "", Fields = fields };
    }

    private static IdeaFields Merge(IdeaFields into, IdeaFields one) => new()
    {
        Type = into.Type ?? one.Type,
        Title = into.Title ?? one.Title,
        Description = into.Description ?? one.Description,
        Problem = into.Problem ?? one.Problem,
        Benefit = into.Benefit ?? one.Benefit,
        Handlungsfeld = into.Handlungsfeld ?? one.Handlungsfeld,
        Wertekompass = into.Wertekompass ?? one.Wertekompass,
        Bezirk = into.Bezirk ?? one.Bezirk,
        Place = into.Place ?? one.Place,
        Measure = into.Measure ?? one.Measure,
        Contribution = into.Contribution ?? one.Contribution,
        Link = into.Link ?? one.Link,
        PictureId = into.PictureId ?? one.PictureId,
        DisplayName = into.DisplayName ?? one.DisplayName,
    };

    private static T? TryRead<T>(JsonObject json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return json.Deserialize(type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(StoredDraft))]
[JsonSerializable(typeof(IdeaFields))]
internal sealed partial class IdeaJson : JsonSerializerContext;
