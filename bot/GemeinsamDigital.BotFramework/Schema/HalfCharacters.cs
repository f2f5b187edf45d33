// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Text;

namespace Microsoft.Bot.Schema;

/// <summary>
/// "\ud800" alone is one half of a character. The serializer reads it in loosely typed fields and fails only when
/// it writes them, which is too late: by then the activity may already be stored.
/// </summary>
internal static class HalfCharacters
{
    private const int EscapeLength = 6;

    public static bool AreIn(ReadOnlySpan<byte> json)
    {
        for (var at = json.IndexOf((byte)'\\'); at >= 0; at = json.IndexOf((byte)'\\'))
        {
            json = json[at..];
            var length = LengthOfEscape(json);
            if (length == 0)
                return true;
            json = json[Math.Min(length, json.Length)..];
        }

        return false;
    }

    /// <summary>0 for half a character.</summary>
    private static int LengthOfEscape(ReadOnlySpan<byte> json) => UnitOf(json) switch
    {
        null => 2,
        >= 0xD800 and <= 0xDBFF => UnitOf(json[EscapeLength..]) is >= 0xDC00 and <= 0xDFFF ? 2 * EscapeLength : 0,
        >= 0xDC00 and <= 0xDFFF => 0,
        _ => EscapeLength,
    };

    private static int? UnitOf(ReadOnlySpan<byte> json) =>
        json.Length >= EscapeLength && json.StartsWith("\\u"u8)
        && Utf8Parser.TryParse(json[2..EscapeLength], out int unit, out var read, 'x') && read == EscapeLength - 2
            ? unit
            : null;
}
