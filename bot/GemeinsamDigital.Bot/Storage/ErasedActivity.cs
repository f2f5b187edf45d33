// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Ideas.Receipts;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>What stands in a stream where a message was: who spoke, and that the words are gone.</summary>
internal static class ErasedActivity
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string InPlaceOf(string json, string language)
    {
        var from = JsonNode.Parse(json)?["from"];
        var isBot = from?["role"]?.GetValue<string>() == "bot";
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["from"] = new JsonObject { ["id"] = from?["id"]?.DeepClone(), ["role"] = isBot ? "bot" : "user" },
            ["text"] = ReceiptTexts.ResourceManager.GetString(nameof(ReceiptTexts.ErasedMessage), CultureInfo.GetCultureInfo(language)),
        };
        if (isBot)
            activity["entities"] = new JsonArray(new JsonObject { ["type"] = "gdb/reply", ["kind"] = "notice", ["lang"] = CultureInfo.GetCultureInfo(language).TwoLetterISOLanguageName });
        return activity.ToJsonString(Plain);
    }
}
