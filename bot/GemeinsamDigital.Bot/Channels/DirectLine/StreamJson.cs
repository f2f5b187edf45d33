// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GemeinsamDigital.Bot.Conversation;
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

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly HashSet<string> Derived = ["id", "timestamp", "channelId", "conversation", "serviceUrl", "recipient"];

    /// <summary>Whether clients may see activities of this type again when they come back. Traces and the like they show as an error.</summary>
    internal static bool IsStored(Activity activity) => activity.Type is ActivityTypes.Message or ActivityTypes.Event;

    /// <summary>The activity in the form of <see cref="StreamedActivity.Json"/>.</summary>
    /// <param name="replacedId">
    /// The id of an activity that clients have: this one comes later in the stream and takes its place. Null for a new one.
    /// </param>
    internal static string Of(Activity activity, string? replacedId = null)
    {
        using var buffer = new PooledBuffer();
        using (var full = JsonDocument.Parse(ActivityJson.Write(activity)))
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            if (replacedId is not null)
                json.WriteString("id"u8, replacedId);
            foreach (var property in full.RootElement.EnumerateObject().Where(property => !Derived.Contains(property.Name)))
                property.WriteTo(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.Written.Span);
    }

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
}
