// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Pictures;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.Pictures;

/// <summary>
/// How our Direct Line tells the bot what became of an uploaded file: an entity that it alone can set, since it strips all
/// entities of ours from what clients send. It is stored with the message, so a turn that is run again reads the same.
/// </summary>
internal static class PictureEntity
{
    public const string Type = "gdb/upload";

    public static void Write(Utf8JsonWriter json, PictureResult result)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, Type);
        switch (result)
        {
            case PictureResult.Taken(var id, var width, var height):
                json.WriteString("picture"u8, id);
                WriteSize(json, (width, height));
                break;
            case PictureResult.Refused refused:
                json.WriteString("refused"u8, refused.Why.ToString());
                WriteSize(json, refused.Size);
                break;
        }

        json.WriteEndObject();
    }

    /// <returns>null when nothing was uploaded with the activity.</returns>
    public static PictureResult? Read(Activity activity)
    {
        if (activity.Entities?.FirstOrDefault(each => each.Type == Type) is not { } entity)
            return null;

        var size = Number(entity, "width") is { } width && Number(entity, "height") is { } height ? (width, height) : ((int Width, int Height)?)null;
        if (ActivityJson.Field(entity, "picture") is { } id && size is { } known)
            return new PictureResult.Taken(id, known.Width, known.Height);
        return Enum.TryParse<PictureRefusal>(ActivityJson.Field(entity, "refused"), out var why) ? new PictureResult.Refused(why) { Size = size } : null;
    }

    private static void WriteSize(Utf8JsonWriter json, (int Width, int Height)? size)
    {
        if (size is not { } known)
            return;
        json.WriteNumber("width"u8, known.Width);
        json.WriteNumber("height"u8, known.Height);
    }

    private static int? Number(Entity entity, string name) =>
        int.TryParse(ActivityJson.Field(entity, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
