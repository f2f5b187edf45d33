// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>
/// How protocol objects become JSON and back: camel case, nulls left out, unknown fields kept.
/// One shared set of options, because a serializer that is set up anew for each reply costs a hundred times the reply itself.
/// </summary>
public static class BotJson
{
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    public static JsonTypeInfo<Activity> Activity { get; } = TypeInfo<Activity>();

    public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <exception cref="JsonException">The text is no activity, or one of its fields has the wrong type.</exception>
    public static Activity? ReadActivity(ReadOnlySpan<byte> utf8Json) => HalfCharacters.AreIn(utf8Json)
        ? throw new JsonException("The text contains half a character.")
        : JsonSerializer.Deserialize(utf8Json, Activity);

    /// <inheritdoc cref="ReadActivity(ReadOnlySpan{byte})"/>
    public static Activity? ReadActivity(string json) => ReadActivity(Encoding.UTF8.GetBytes(json));

    public static byte[] ToUtf8Bytes(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, Activity);

    public static string ToJson(Activity activity) => JsonSerializer.Serialize(activity, Activity);

    /// <summary>Any object as plain JSON data.</summary>
    public static JsonElement ToElement(object? value) => value switch
    {
        JsonElement element => element,
        null => JsonSerializer.SerializeToElement<object?>(null, TypeInfo<object?>()),
        _ => JsonSerializer.SerializeToElement(value, Options.GetTypeInfo(value.GetType())),
    };

    /// <summary>Reads loosely typed data (Value, ChannelData, Content) as a type; what already has the type is returned as it is.</summary>
    /// <exception cref="JsonException">The data has another shape.</exception>
    public static T? ToObject<T>(object? value) => value switch
    {
        null => default,
        T same => same,
        JsonElement element => element.Deserialize(TypeInfo<T>()),
        _ => ToElement(value).Deserialize(TypeInfo<T>()),
    };

    /// <summary>False when there is no data or it has another shape: nothing is thrown for what a channel sent.</summary>
    internal static bool TryToObject<T>(object? value, out T? result)
    {
        try
        {
            result = ToObject<T>(value);
            return result is not null;
        }
        catch (JsonException)
        {
            result = default;
            return false;
        }
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // Umlauts and emoji as they are: bodies are always application/json, never part of a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            // The second resolver serves a bot's own types in Value, ChannelData and Content; protocol types never reach it.
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ActivityJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}
