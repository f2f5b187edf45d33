// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>What a person typed, freed of what nobody can see: control, format and private-use characters, lone surrogates.</summary>
internal static class PlainText
{
    /// <summary>One line with single blanks.</summary>
    public static string SingleLine(string text) =>
        string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text with its line breaks, at most one empty line in a row, no blanks at line ends.</summary>
    public static string Lines(string text)
    {
        var lines = Clean(text).Split('\n').Select(line => line.TrimEnd());
        var kept = new StringBuilder(text.Length);
        var emptyLines = 0;
        foreach (var line in lines)
        {
            emptyLines = line.Length == 0 ? emptyLines + 1 : 0;
            if (emptyLines <= 1)
                kept.Append(line).Append('\n');
        }
        return kept.ToString().Trim();
    }

    /// <summary>The number of characters as a person counts them: an emoji is one.</summary>
    public static int Length(string text) => new StringInfo(text).LengthInTextElements;

    public static int LetterCount(string text) => text.Count(char.IsLetter);

    /// <summary>At most <paramref name="max"/> UTF-16 units, never cutting a character in two.</summary>
    public static string Shorten(string text, int max)
    {
        if (text.Length <= max)
            return text;
        var end = char.IsLowSurrogate(text[max - 1]) || !char.IsHighSurrogate(text[max - 1]) ? max : max - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' or 0x200D or 0xFE0F || !IsInvisible(rune))
                clean.Append(rune.Value == '\t' ? " " : rune.ToString());
        }
        return clean.ToString();
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
        or UnicodeCategory.OtherNotAssigned || rune == Rune.ReplacementChar;
}
