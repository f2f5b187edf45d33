// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>Brings text into one spelling of each character, whatever keyboard or copy it comes from.</summary>
internal static class CleanText
{
    private const char FirstCombiningMark = '\u0300';

    /// <returns>Text in compatibility form (NFKC); halves of surrogate pairs become spaces.</returns>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', (char)(FirstCombiningMark - 1)) < 0)
            return text;
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            builder.Append(rune == Rune.ReplacementChar ? " " : rune.ToString());
        return builder.ToString().Normalize(NormalizationForm.FormKC);
    }
}
