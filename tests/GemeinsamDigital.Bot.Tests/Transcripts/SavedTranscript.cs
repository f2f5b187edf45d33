// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GemeinsamDigital.Bot.Tests.Transcripts;

/// <summary>A <c>.transcript</c> as the Bot Framework Emulator saves and opens it: the activities of a conversation in their order.</summary>
internal sealed record SavedTranscript(IReadOnlyList<JsonObject> Activities)
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions AsEmulator = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static SavedTranscript Read(string path) =>
        new([.. JsonNode.Parse(File.ReadAllText(path))!.AsArray().Select(activity => activity!.AsObject())]);

    public static bool IsFromBot(JsonObject activity) => (string?)activity["from"]?["role"] == "bot";

    /// <summary>Numbered and dated alike each time, so that a new recording differs only where the bot does.</summary>
    public void Write(string path)
    {
        var numbered = Activities.Select((activity, place) => Numbered(activity, place + 1)).ToArray<JsonNode>();
        File.WriteAllText(path, new JsonArray(numbered).ToJsonString(AsEmulator) + "\n");
    }

    private static JsonObject Numbered(JsonObject activity, int number)
    {
        var at = (Start + TimeSpan.FromSeconds(2 * number)).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var numbered = new JsonObject { ["id"] = $"00000000-0000-4000-8000-{number:D12}", ["timestamp"] = at };
        foreach (var (name, value) in activity.Where(field => field.Key is not ("id" or "timestamp" or "replyToId" or "deliveryMode")))
            numbered[name] = value?.DeepClone();
        return numbered;
    }
}
