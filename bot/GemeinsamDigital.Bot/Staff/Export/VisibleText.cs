// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace GemeinsamDigital.Bot.Staff.Export;

/// <summary>
/// A citizen's text for a file or a terminal of the office: without control characters and without what nobody can see,
/// where orders to programs and watermarks hide. Line ends become LF. Emoji stay whole.
/// </summary>
internal static class VisibleText
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int EmojiVariation = 0xFE0F;

    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        var last = default(Rune);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is ZeroWidthJoiner or EmojiVariation ? !Joins(last, rune) : IsInvisible(rune))
                continue;
            _ = rune.IsBmp ? visible.Append(rune.Value == '\t' ? ' ' : (char)rune.Value) : visible.Append(rune.ToString());
            last = rune;
        }
        return visible.ToString();
    }

    public static string SingleLine(string text) =>
        string.Join(' ', Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Only as parts of an emoji, and never in a row.</summary>
    private static bool Joins(Rune last, Rune joint) =>
        Rune.GetUnicodeCategory(last) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
        || (last.Value == EmojiVariation && joint.Value == ZeroWidthJoiner);

    private static bool IsInvisible(Rune rune) => rune.Value is not ('\n' or '\t') && (IsBlankLetter(rune.Value) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);

    /// <summary>Letters and marks without a shape: Hangul fillers, the empty Braille pattern, the grapheme joiner, variation selectors.</summary>
    private static bool IsBlankLetter(int rune) =>
        rune is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 or 0x034F or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0E) or (>= 0xE0100 and <= 0xE01EF);
}
