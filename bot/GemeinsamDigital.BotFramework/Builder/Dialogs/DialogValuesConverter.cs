// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Values keep their types from turn to turn: what JSON cannot tell apart is marked ("@long": 5), out of a closed list
/// of simple types, so that stored data can never name a type to load. Anything else is read as a JsonElement.
/// </summary>
internal sealed class DialogValuesConverter : JsonConverter<IDictionary<string, object?>>
{
    public override IDictionary<string, object?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromElement(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, IDictionary<string, object?> value, JsonSerializerOptions options) =>
        WriteValues(writer, value);

    internal static Dictionary<string, object?> FromElement(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().ToDictionary(value => value.Name, value => FromJson(value.Value))
        : throw new JsonException("The values of a dialog are a JSON object.");

    private static void WriteValues(Utf8JsonWriter writer, IDictionary<string, object?> value)
    {
        writer.WriteStartObject();
        foreach (var (name, item) in value)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, item);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        if (value is Dictionary<string, object?> nested)
            WriteValues(writer, nested);
        else if (SimpleTypes.MarkOf(value) is { } mark)
            WriteMarked(writer, mark, value);
        else
            BotJson.ToElement(value).WriteTo(writer);
    }

    private static void WriteMarked(Utf8JsonWriter writer, string mark, object? value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(mark);
        BotJson.ToElement(value).WriteTo(writer);
        writer.WriteEndObject();
    }

    private static object? FromJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt32(out var number) ? (object)number : element.GetDouble(),
        JsonValueKind.Object when SimpleTypes.TryRead(element, out var value) => value,
        _ => element,
    };
}
