// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Knowledge.Privacy;

/// <summary>
/// What a person wrote, reduced to words that editors wrote before. A name, a street or a number that no article has cannot
/// remain. Whole words only: by its stem "Müller" would pass for "Müll".
/// </summary>
internal static partial class KnownWords
{
    public const string Gap = "…";
    private const int Longest = 300;
    private const int LongestRead = 2000;

    /// <param name="read">The words of a text in order.</param>
    /// <returns>Lower case, single blanks, a gap for each run of other words; nothing but a gap if no word of a subject is known.</returns>
    public static string Keep(string text, Func<string, IEnumerable<KnownWord>> read)
    {
        var kept = new StringBuilder();
        var namesASubject = false;
        var isFirst = true;
        text = text.Length > LongestRead ? text[..LongestRead] : text;
        foreach (var range in Revealing().EnumerateSplits(text))
        {
            if (!isFirst)
                Append(kept, Gap);
            isFirst = false;
            foreach (var word in read(text[range]))
            {
                Append(kept, word.IsKnown ? word.Text : Gap);
                namesASubject |= word is { IsKnown: true, IsStopWord: false };
            }
        }

        return namesASubject || kept.Length == 0 ? kept.ToString() : Gap;
    }

    private static void Append(StringBuilder kept, string word)
    {
        if (kept.Length + word.Length >= Longest)
            word = Gap;
        if (word == Gap && kept.Length > 0 && kept[^1] == Gap[0])
            return;
        kept.Append(kept.Length > 0 ? " " : "").Append(word);
    }

    /// <summary>E-mail addresses and other names with an at sign, links, and digits that make a number of more than four, however they are grouped.</summary>
    [GeneratedRegex(@"\S*@\S*|\S*(?:://|www\.)\S*|\+?(?:\d[\s./()+–-]*){5,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Revealing();
}

/// <param name="IsKnown">Whether it stands in an article exactly like this, or is a function word.</param>
internal readonly record struct KnownWord(string Text, bool IsKnown, bool IsStopWord);
