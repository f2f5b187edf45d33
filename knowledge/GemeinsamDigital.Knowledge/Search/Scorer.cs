// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Indexing;

namespace GemeinsamDigital.Knowledge.Search;

internal static class Scorer
{
    /// <summary>Adds what a word gives to each unit.</summary>
    public static void Add(FlatPostings postings, QueryWord word, Span<float> scores)
    {
        foreach (ref readonly var term in word.Terms.AsSpan())
        {
            var units = postings.UnitsOf(term.Id);
            var given = postings.ScoresOf(term.Id)[..units.Length];
            for (var i = 0; i < units.Length; i++)
                scores[units[i]] += term.Weight * given[i];
        }
    }

    /// <summary>An article has what its whole text has, and what its best single phrasing has.</summary>
    public static float ArticleScore(ReadOnlySpan<float> unitScores)
    {
        var bestPhrasing = 0f;
        foreach (var score in unitScores[1..])
            bestPhrasing = Math.Max(bestPhrasing, score);
        return unitScores[0] + bestPhrasing;
    }
}
