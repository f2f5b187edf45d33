// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
#if BOTSDK_NUGET
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using System.Text.Json;
#else
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
#endif

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>
/// The one place that knows whether loosely typed JSON is System.Text.Json (our in-tree framework) or Json.NET
/// (Microsoft's packages, <c>-p:BotSdk=nuget</c>); see ADR 0001.
/// </summary>
internal static class ActivityJson
{
#if BOTSDK_NUGET
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore };

    public static string Write(Activity activity) => JsonConvert.SerializeObject(activity, Settings);

    public static Activity Read(string json)
    {
        var activity = JsonConvert.DeserializeObject<Activity>(json, Settings)!;
        if (activity is { Type: ActivityTypesEx.InvokeResponse, Value: JObject answer })
            activity.Value = answer.ToObject<InvokeResponse>();
        return activity;
    }

    public static bool IsUnreadable(Exception exception) => exception is Newtonsoft.Json.JsonException;

    public static string Write(ConversationReference reference) => JsonConvert.SerializeObject(reference, Settings);

    public static ConversationReference ReadReference(string json) => JsonConvert.DeserializeObject<ConversationReference>(json, Settings)!;

    public static Entity NewEntity(string type, Dictionary<string, object?> fields) => new(type) { Properties = JObject.FromObject(fields) };

    public static object Marked(string mark) => new JObject { ["mark"] = mark };

    public static string? StringField(object? value, string name) => (value as JObject)?[name] is JValue { Type: JTokenType.String } text ? (string?)text : null;

    public static string? Field(Entity entity, string name) => entity.Properties?[name] is JValue value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    public static object Content(JsonObject card) => JObject.Parse(card.ToJsonString());

    public static IEnumerable<KeyValuePair<string, string>> Fields(object? value) =>
        (value as JObject)?.Properties()
            .Select(field => (field.Name, Text: Text(field.Value)))
            .Where(field => field.Text is not null)
            .Select(field => KeyValuePair.Create(field.Name, field.Text!)) ?? [];

    private static string? Text(JToken value) => value switch
    {
        JValue { Type: JTokenType.String } text => (string?)text,
        JValue { Type: JTokenType.Boolean } truth => (bool)truth ? "true" : "false",
        JValue { Type: JTokenType.Integer or JTokenType.Float } number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        JValue { Type: JTokenType.Date } date => date.ToString("o", System.Globalization.CultureInfo.InvariantCulture),
        JArray list => string.Join(',', list.Where(entry => entry.Type == JTokenType.String).Select(entry => (string?)entry)),
        _ => null,
    };

    public static JsonElement Write(DialogState state) => System.Text.Json.JsonSerializer.Deserialize<JsonElement>(JsonConvert.SerializeObject(state, Settings));

    public static DialogState ReadDialogs(JsonElement? json) => json is { } stored ? JsonConvert.DeserializeObject<DialogState>(stored.GetRawText(), Settings)! : new DialogState();
#else
    public static string Write(Activity activity) => BotJson.ToJson(activity);

    public static Activity Read(string json)
    {
        var activity = BotJson.ReadActivity(json) ?? throw new JsonException("A stored activity is null.");
        // What an invoke is answered with is looked for by its type.
        if (activity is { Type: ActivityTypesEx.InvokeResponse, Value: JsonElement answer })
            activity.Value = answer.Deserialize(BotJson.TypeInfo<InvokeResponse>());
        return activity;
    }

    /// <summary>Whether <see cref="Read"/> threw it, because a field has the wrong type.</summary>
    public static bool IsUnreadable(Exception exception) => exception is JsonException;

    public static string Write(ConversationReference reference) => JsonSerializer.Serialize(reference, BotJson.TypeInfo<ConversationReference>());

    public static ConversationReference ReadReference(string json) =>
        JsonSerializer.Deserialize(json, BotJson.TypeInfo<ConversationReference>()) ?? throw new JsonException("A stored reference is null.");

    /// <summary>An entity of fields beside its type: texts, numbers and lists of texts.</summary>
    public static Entity NewEntity(string type, Dictionary<string, object?> fields) => new(type) { Properties = fields };

    /// <summary>The value of a button that belongs to a question.</summary>
    public static object Marked(string mark) => new Dictionary<string, object?> { ["mark"] = mark };

    /// <summary>A text field of loosely typed data (Value, ChannelData); null when it is absent or no text.</summary>
    public static string? StringField(object? value, string name) =>
        value is JsonElement { ValueKind: JsonValueKind.Object } element
        && element.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String
            ? field.GetString()
            : null;

    /// <summary>A field of an entity that was read, text or number; null when it is absent or something else.</summary>
    public static string? Field(Entity entity, string name) =>
        entity.Properties?.GetValueOrDefault(name) is JsonElement { ValueKind: JsonValueKind.String or JsonValueKind.Number } field ? field.ToString() : null;

    /// <summary>The content of an attachment.</summary>
    public static object Content(JsonObject card)
    {
        using var document = JsonDocument.Parse(card.ToJsonString());
        return document.RootElement.Clone();
    }

    /// <summary>The fields of loosely typed data as texts, each name once; what is neither text, number, truth value nor a list of texts is left out.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(object? value) =>
        value is JsonElement { ValueKind: JsonValueKind.Object } element
            ? element.EnumerateObject()
                .Select(field => (field.Name, Text: Text(field.Value)))
                .Where(field => field.Text is not null)
                .DistinctBy(field => field.Name).Select(field => KeyValuePair.Create(field.Name, field.Text!))
            : [];

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join(',', value.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.String).Select(entry => entry.GetString())),
        _ => null,
    };

    public static JsonElement Write(DialogState state) => JsonSerializer.SerializeToElement(state, BotJson.TypeInfo<DialogState>());

    public static DialogState ReadDialogs(JsonElement? json) =>
        json is { } stored ? stored.Deserialize(BotJson.TypeInfo<DialogState>()) ?? new DialogState() : new DialogState();
#endif
}
