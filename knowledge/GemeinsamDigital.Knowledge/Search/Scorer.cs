// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using GemeinsamDigital.Knowledge.Indexing;

namespace GemeinsamDigital.Knowledge.Search;

internal static class Scorer
{
    /// <summary>Up to here a question adds up everything that matches; beyond, it pays to leave out what cannot come among the best.</summary>
    private const int FewArticles = 4096;

    /// <summary>Offers every article that may be among the best, with its exact score.</summary>
    public static void Rank(FlatPostings postings, IReadOnlyList<QueryWord> words, BestArticles best)
    {
        if (!UsesSums(postings))
            new BlockwiseScorer(postings, words).Rank(best);
        else
            RankAll(postings, words, best);
    }

    /// <summary>Whether it pays to remember what words give to each unit: larger collections do not add everything up.</summary>
    public static bool UsesSums(FlatPostings postings) => postings.Units.Articles <= FewArticles;

    /// <summary>An article has what its whole text has, and what its best single phrasing has.</summary>
    public static float ArticleScore(ReadOnlySpan<float> unitScores) => unitScores[0] + Highest(unitScores[1..]);

    /// <summary>Adds up everything that matches.</summary>
    public static void RankAll(FlatPostings postings, IReadOnlyList<QueryWord> words, BestArticles best)
    {
        var rented = ArrayPool<float>.Shared.Rent(postings.Units.Count);
        try
        {
            var scores = rented.AsSpan(0, postings.Units.Count);
            scores.Clear();
            foreach (var word in words)
                Add(postings, word, scores);
            for (var article = 0; article < postings.Units.Articles; article++)
                best.Offer(article, ArticleScore(scores[postings.Units.AllOf(article)]));
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }

    private static void Add(FlatPostings postings, QueryWord word, Span<float> scores)
    {
        if (word.Sums is null)
            AddPostings(postings, word, scores);
        else
            word.Sums.AddTo(scores);
    }

    public static void AddPostings(FlatPostings postings, QueryWord word, Span<float> scores)
    {
        foreach (ref readonly var term in word.Terms.AsSpan())
        {
            var units = postings.UnitsOf(term.Id);
            var given = postings.ScoresOf(term.Id)[..units.Length];
            for (var i = 0; i < units.Length; i++)
                scores[units[i]] += term.Weight * given[i];
        }
    }

    /// <returns>0 if there are none; no score is lower.</returns>
    private static float Highest(ReadOnlySpan<float> scores)
    {
        var highest = 0f;
        if (scores.Length >= Vector<float>.Count)
        {
            var highests = Vector<float>.Zero;
            foreach (var several in MemoryMarshal.Cast<float, Vector<float>>(scores))
                highests = Vector.Max(highests, several);
            // The last ones, some of them for the second time.
            highests = Vector.Max(highests, new Vector<float>(scores[^Vector<float>.Count..]));
            for (var i = 0; i < Vector<float>.Count; i++)
                highest = Math.Max(highest, highests[i]);
            return highest;
        }

        foreach (var score in scores)
            highest = Math.Max(highest, score);
        return highest;
    }
}
