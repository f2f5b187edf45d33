// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Ideas.Places;

/// <param name="Key">Lower case without umlauts, so that „Neukölln“, „neukoelln“ and „Neukolln“ are the same.</param>
/// <param name="IsAfterBreak">Punctuation stands before it that ends a thought.</param>
internal readonly partial record struct PlaceWord(string Key, bool IsCapital, bool IsAfterBreak)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",.;:!?()\n");

    public static IReadOnlyList<PlaceWord> Of(string text)
    {
        var words = new List<PlaceWord>();
        var end = 0;
        foreach (var match in Words.EnumerateMatches(text))
        {
            var isAfterBreak = text.AsSpan(end, match.Index - end).ContainsAny(Breaks);
            var word = text.AsSpan(match.Index, match.Length);
            words.Add(new PlaceWord(Fold(word), char.IsUpper(word[0]), isAfterBreak));
            end = match.Index + match.Length;
        }
        return words;
    }

    /// <summary>The key of a name of several words: written together, because people write „Graefe-Kiez“ and „Prenzlauerberg“.</summary>
    public static string KeyOf(string name) => string.Concat(Of(name).Select(word => word.Key));

    private static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.ToString().ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c);
        }
        return folded.Replace("ae", "a").Replace("oe", "o").Replace("ue", "u").ToString();
    }

    /// <summary>An apostrophe belongs to the word: F'hain, Ku'damm.</summary>
    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+(?:['’`´][\p{L}\p{M}]+)*")]
    private static partial Regex Words { get; }
}
