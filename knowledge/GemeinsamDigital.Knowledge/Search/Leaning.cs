// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>How much a question leans on what was said before.</summary>
internal enum Leaning
{
    None,

    /// <summary>It has a word that points back, or no topic of its own.</summary>
    Weak,

    /// <summary>It goes on: "and …".</summary>
    Strong,
}

internal static class LeaningWords
{
    private const int ShortQuestion = 8;
    private const int LongestFollowUp = 16;

    // Folded: without umlauts. German and English have none of these words in common that would mean different things.
    private static readonly FrozenSet<string> Openings = Words("und aber oder sonst and but or");

    private static readonly FrozenSet<string> Pronouns = Words(
        "er sie es ihn ihm ihnen dort da dahin davon dazu dafur daran darauf dabei damit dagegen daruber darin drin dran denen dessen deren dieser diese dieses diesen diesem beide beiden dann "
        + "it they them he she him her there that this those these its their one ones then");

    /// <summary>Also articles: "the box" says what is meant, "the" alone points back.</summary>
    private static readonly FrozenSet<string> Pointers = Words("der die das den dem");

    public static Leaning LeaningOf(IReadOnlyList<QueryWord> words)
    {
        if (words.Count is 0 or > LongestFollowUp)
            return Leaning.None;
        if (Openings.Contains(words[0].Folded))
            return Leaning.Strong;
        var pointsBack = words.Count <= ShortQuestion && Enumerable.Range(0, words.Count).Any(place => PointsBack(words, place));
        return pointsBack || !words.Any(word => word.IsTopicWord) ? Leaning.Weak : Leaning.None;
    }

    private static bool PointsBack(IReadOnlyList<QueryWord> words, int place) =>
        Pronouns.Contains(words[place].Folded)
        || (Pointers.Contains(words[place].Folded) && (place + 1 == words.Count || !words[place + 1].IsTopicWord));

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
