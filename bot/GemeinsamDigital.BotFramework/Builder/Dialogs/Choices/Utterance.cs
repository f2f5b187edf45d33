// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What someone wrote, as lower-case words. "ä" and "ae", "ß" and "ss" are the same.</summary>
internal static class Utterance
{
    public static string[] WordsOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];

        var folded = new StringBuilder(text.Length + 8);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).ToLowerInvariant().EnumerateRunes())
            Append(folded, rune);

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        switch (rune.Value)
        {
            case 'ä': folded.Append("ae"); break;
            case 'ö': folded.Append("oe"); break;
            case 'ü': folded.Append("ue"); break;
            case 'ß': folded.Append("ss"); break;
            // An apostrophe belongs to its word: "I'd", "geht's".
            case '\'' or '’': break;
            default: folded.Append(IsWordPart(rune) ? rune.ToString() : IsSign(rune) ? $" {rune} " : " "); break;
        }
    }

    private static bool IsWordPart(Rune rune) => Rune.IsLetterOrDigit(rune);

    // An emoji is a word of its own; what only changes its look (skin, variant) is left out.
    private static bool IsSign(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol;
}
