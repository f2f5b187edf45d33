// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>An activity as a client sent it. Everything that it claims about itself, its sender and its place is left out.</summary>
internal abstract record ClientActivity
{
    private const int MaxIdLength = 100;
    private const int MaxLocaleLength = 35;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly HashSet<string> Claims = new(StringComparer.OrdinalIgnoreCase)
    {
        "type", "from", "recipient", "id", "timestamp", "channelId", "conversation", "serviceUrl", "callerId", "relatesTo",
        "membersAdded", "membersRemoved", "deliveryMode", "attachments",
    };

    private ClientActivity() { }

    /// <param name="Json">The echo, in the form that streams store.</param>
    /// <param name="ClientId">The client's own id of it, which tells a repetition; null when it has none.</param>
    internal sealed record Accepted(Activity Activity, string Json, string? ClientId) : ClientActivity;

    /// <summary>Somebody is typing: nothing to store, nothing to answer.</summary>
    internal sealed record Typing : ClientActivity;

    internal sealed record Refused(string Why) : ClientActivity;

    /// <param name="file">What became of the file that came with it; what the client itself says about attachments does not count.</param>
    internal static ClientActivity Read(JsonElement body, string user, ReceivedFile? file = null)
    {
        if (!body.TryGetProperty("type"u8, out var type) || type.ValueKind != JsonValueKind.String)
            return new Refused("The activity has no type.");

        if (type.ValueEquals("typing"u8))
            return new Typing();

        if (!type.ValueEquals("message"u8) && !type.ValueEquals("event"u8) && !type.ValueEquals("messageReaction"u8))
            return new Refused("Activities of this type are not taken.");

        if (!TryReadClientId(body, out var clientId))
            return new Refused("channelData.clientActivityID must be a short text.");

        try
        {
            var json = Echo(body, type.GetString()!, user, file);
            return new Accepted(ActivityJson.Read(json), json, clientId);
        }
        catch (Exception e) when (ActivityJson.IsUnreadable(e) || e is InvalidOperationException or ArgumentException)
        {
            // The others: half a surrogate pair, which is no text.
            return new Refused("A field of the activity has the wrong type.");
        }
    }

    private static bool TryReadClientId(JsonElement body, out string? id)
    {
        id = null;
        if (!body.TryGetProperty("channelData"u8, out var data) || data.ValueKind != JsonValueKind.Object
            || !data.TryGetProperty("clientActivityID"u8, out var value) || value.ValueKind == JsonValueKind.Null)
            return true;

        if (value.ValueKind != JsonValueKind.String || value.GetRawText() is not { Length: > 2 and <= MaxIdLength + 2 } raw || raw.Contains('\\'))
            return false;

        id = raw[1..^1];
        return true;
    }

    private static string Echo(JsonElement body, string type, string user, ReceivedFile? file)
    {
        using var buffer = new PooledBuffer();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, type);
            json.WriteStartObject("from"u8);
            json.WriteString("id"u8, user);
            json.WriteString("role"u8, RoleTypes.User);
            json.WriteEndObject();
            foreach (var property in body.EnumerateObject())
            {
                if (IsKept(property))
                    property.WriteTo(json);
            }

            if (file is not null)
                WriteAttachments(json, file);
            ClientEntities.Write(json, body, file);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.Written.Span);
    }

    private static void WriteAttachments(Utf8JsonWriter json, ReceivedFile file)
    {
        json.WriteStartArray("attachments"u8);
        file.WriteAttachment(json);
        json.WriteEndArray();
    }

    private static bool IsKept(JsonProperty property) =>
        !Claims.Contains(property.Name) && !ClientEntities.Are(property) && (!property.NameEquals("locale"u8) || IsLocale(property.Value));

    /// <summary>The language that a client claims to speak, if it looks like one.</summary>
    internal static string? ReadLocale(JsonElement body) =>
        body.TryGetProperty("locale"u8, out var value) && IsLocale(value) ? value.GetString() : null;

    private static bool IsLocale(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
        && value.GetRawText() is { Length: > 3 and <= MaxLocaleLength + 2 } raw
        && raw[1..^1].All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
