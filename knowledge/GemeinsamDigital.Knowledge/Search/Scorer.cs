// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Indexing;

namespace GemeinsamDigital.Knowledge.Search;

internal static class Scorer
{
    /// <summary>Adds what a word gives to each document of the index.</summary>
    public static void Add(FlatPostings postings, QueryWord word, Span<float> scores)
    {
        foreach (ref readonly var term in word.Terms.AsSpan())
        {
            var documents = postings.DocumentsOf(term.Id);
            var given = postings.ScoresOf(term.Id)[..documents.Length];
            for (var i = 0; i < documents.Length; i++)
                scores[documents[i]] += term.Weight * given[i];
        }
    }

    /// <summary>An article has what its whole text has, and what its best single phrasing has.</summary>
    public static float ArticleScore(ReadOnlySpan<float> documentScores)
    {
        var bestPhrasing = 0f;
        foreach (var score in documentScores[1..])
            bestPhrasing = Math.Max(bestPhrasing, score);
        return documentScores[0] + bestPhrasing;
    }
}
