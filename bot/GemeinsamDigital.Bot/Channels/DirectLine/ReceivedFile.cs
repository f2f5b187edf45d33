// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.Bot.Ideas.Pictures;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>What became of a file that came with an activity, and how the activity shows it. The file's own name stays outside.</summary>
/// <param name="Address">Where pages fetch the picture; null when it was refused.</param>
internal sealed record ReceivedFile(PictureResult Result, string? MediaType, Uri? Address)
{
    internal void WriteAttachment(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("contentType"u8, MediaType ?? "application/octet-stream");
        if (Address is not null)
        {
            json.WriteString("contentUrl"u8, Address.AbsoluteUri);
            // Web Chat shows a person's own file as a picture only when it has this.
            json.WriteString("thumbnailUrl"u8, Address.AbsoluteUri);
        }

        json.WriteString("name"u8, NameOf(MediaType));
        json.WriteEndObject();
    }

    internal static string NameOf(string? mediaType) => mediaType switch
    {
        "image/jpeg" => "bild.jpg",
        "image/png" => "bild.png",
        _ => "datei",
    };
}
