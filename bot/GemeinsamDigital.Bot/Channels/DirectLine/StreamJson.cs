// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>
/// The two forms of an activity in a stream: as it is stored, without what follows from its place (id, timestamp, conversation),
/// and as clients get it, with these in front.
/// </summary>
internal static class StreamJson
{
    private const string OwnId = """{"id":""";

    private static readonly string[] Derived = ["id", "timestamp", "channelId", "conversation", "serviceUrl", "recipient"];
    private static readonly JsonTypeInfo<Activity> Stored = CreateStored();

    /// <summary>The activity in the form of <see cref="StreamedActivity.Json"/>.</summary>
    internal static string Of(Activity activity) => JsonSerializer.Serialize(activity, Stored);

    /// <summary>A newer version of an activity that clients have: it comes later in the stream and replaces the one with the same id.</summary>
    internal static string Of(Activity activity, string replacedId) =>
        string.Concat(OwnId, JsonSerializer.Serialize(replacedId, BotJson.TypeInfo<string>()), ",", Of(activity).AsSpan(1));

    internal static string IdOf(StreamedActivity activity) =>
        string.Create(CultureInfo.InvariantCulture, $"{activity.ConversationId}|{activity.Sequence:D7}");

    /// <summary><c>{"activities":[…],"watermark":"…"}</c>; without activities the watermark stays where the client is.</summary>
    internal static void WriteSet(PooledBuffer to, ReadOnlySpan<StreamedActivity> activities, long watermark)
    {
        to.Write("""{"activities":["""u8);
        for (var i = 0; i < activities.Length; i++)
        {
            if (i > 0)
                to.Write(","u8);
            Write(to, activities[i]);
        }

        to.Write("""],"watermark":" """u8[..^1]);
        Write(to, watermark, default);
        to.Write("\"}"u8);
    }

    /// <summary>One activity that has no place in the stream.</summary>
    internal static void WriteTransient(PooledBuffer to, string conversationId, string json)
    {
        to.Write("""{"activities":[{"""u8);
        WritePlace(to, conversationId, json);
        to.Write("]}"u8);
    }

    private static void Write(PooledBuffer to, StreamedActivity activity)
    {
        to.Write("{"u8);
        if (!activity.Json.StartsWith(OwnId, StringComparison.Ordinal))
        {
            to.Write("\"id\":\""u8);
            Write(to, activity.ConversationId);
            to.Write("|"u8);
            Write(to, activity.Sequence, "D7");
            to.Write("\","u8);
        }

        to.Write("\"timestamp\":\""u8);
        Write(to, activity.At.UtcDateTime, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'");
        to.Write("\","u8);
        WritePlace(to, activity.ConversationId, activity.Json);
    }

    /// <summary>Conversation ids are made by us of characters that need no escaping.</summary>
    private static void WritePlace(PooledBuffer to, string conversationId, string json)
    {
        to.Write("""
            "channelId":"directline","conversation":{"id":"
            """u8);
        Write(to, conversationId);
        to.Write("\"},"u8);
        Write(to, json.AsSpan(1));
    }

    private static void Write(PooledBuffer to, ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, to);

    private static void Write<T>(PooledBuffer to, T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(to.GetSpan(32), out var written, format, CultureInfo.InvariantCulture);
        to.Advance(written);
    }

    private static JsonTypeInfo<Activity> CreateStored()
    {
        var options = new JsonSerializerOptions(BotJson.Options);
        options.TypeInfoResolver = options.TypeInfoResolver!.WithAddedModifier(static type =>
        {
            if (type.Type != typeof(Activity))
                return;
            foreach (var derived in type.Properties.Where(property => Derived.Contains(property.Name)).ToList())
                type.Properties.Remove(derived);
        });
        return (JsonTypeInfo<Activity>)options.GetTypeInfo(typeof(Activity));
    }
}
