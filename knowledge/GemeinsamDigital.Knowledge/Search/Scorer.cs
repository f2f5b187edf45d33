// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.InteropServices;
using GemeinsamDigital.Knowledge.Indexing;

namespace GemeinsamDigital.Knowledge.Search;

internal static class Scorer
{
    /// <summary>Adds what a word gives to each unit.</summary>
    public static void Add(FlatPostings postings, QueryWord word, Span<float> scores)
    {
        if (word.Sums is null)
            AddPostings(postings, word, scores);
        else
            AddSums(word.Sums, scores);
    }

    /// <summary>
    /// "Was ist die" stands in thousands of phrasings: going through all of them would be most of the work.
    /// Only for stop words, of which there are a few hundred; a citizen can make up any number of other words.
    /// </summary>
    public static bool IsEverywhere(FlatPostings postings, QueryWord word) =>
        word.IsStopWord && word.Terms.Sum(term => (long)postings.FrequencyOf(term.Id)) > postings.Units.Count / 2;

    public static float[] SumsOf(FlatPostings postings, QueryWord word)
    {
        var sums = new float[postings.Units.Count];
        AddPostings(postings, word, sums);
        return sums;
    }

    /// <summary>An article has what its whole text has, and what its best single phrasing has.</summary>
    public static float ArticleScore(ReadOnlySpan<float> unitScores)
    {
        var bestPhrasing = 0f;
        foreach (var score in unitScores[1..])
            bestPhrasing = Math.Max(bestPhrasing, score);
        return unitScores[0] + bestPhrasing;
    }

    private static void AddSums(ReadOnlySpan<float> sums, Span<float> scores)
    {
        var summed = MemoryMarshal.Cast<float, Vector<float>>(sums);
        var scored = MemoryMarshal.Cast<float, Vector<float>>(scores);
        for (var i = 0; i < scored.Length; i++)
            scored[i] += summed[i];
        for (var i = scored.Length * Vector<float>.Count; i < scores.Length; i++)
            scores[i] += sums[i];
    }

    private static void AddPostings(FlatPostings postings, QueryWord word, Span<float> scores)
    {
        foreach (ref readonly var term in word.Terms.AsSpan())
        {
            var units = postings.UnitsOf(term.Id);
            var given = postings.ScoresOf(term.Id)[..units.Length];
            for (var i = 0; i < units.Length; i++)
                scores[units[i]] += term.Weight * given[i];
        }
    }
}
