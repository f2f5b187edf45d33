// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GemeinsamDigital.Bot.Ideas.Receipts;

/// <summary>The answers of a person in a file that a person may open: what was not said is left out, umlauts stay umlauts.</summary>
internal static class IdeaFieldsJson
{
    public static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Of(IdeaFields fields) => (JsonObject)JsonSerializer.SerializeToNode(fields, IdeaJson.Default.IdeaFields)!;
}
