// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.Bot.Channels.Pictures;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>The entities of an activity. Those whose type begins with <c>gdb/</c> are ours: a client's are left out.</summary>
internal static class ClientEntities
{
    private const string Ours = "gdb/";

    /// <summary>Readers of JSON may not tell upper from lower case, so here all spellings count.</summary>
    internal static bool Are(JsonProperty property) =>
        property.Name.Equals("entities", StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind == JsonValueKind.Array;

    internal static void Write(Utf8JsonWriter json, JsonElement activity, ReceivedFile? file)
    {
        var kept = activity.EnumerateObject().Where(Are).SelectMany(property => property.Value.EnumerateArray()).Where(entity => !IsOurs(entity)).ToList();
        if (kept.Count == 0 && file is null)
            return;

        json.WriteStartArray("entities"u8);
        foreach (var entity in kept)
            entity.WriteTo(json);
        if (file is not null)
            PictureEntity.Write(json, file.Result);
        json.WriteEndArray();
    }

    private static bool IsOurs(JsonElement entity) => entity.ValueKind == JsonValueKind.Object && entity.EnumerateObject().Any(property =>
        property.Name.Equals("type", StringComparison.OrdinalIgnoreCase)
        && property.Value.ValueKind == JsonValueKind.String
        && property.Value.GetString()!.StartsWith(Ours, StringComparison.OrdinalIgnoreCase));
}
