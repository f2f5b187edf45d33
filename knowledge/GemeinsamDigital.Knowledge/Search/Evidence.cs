// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Indexing;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>
/// What an article's score rests on. Two articles with the same score deserve different trust: one shares several words with
/// the question, the other only letters, or a single word that happens to be rare.
/// </summary>
/// <param name="Score">As the ranking has it.</param>
/// <param name="Exact">What stems and parts of compounds brought; 1 if each word of the question matched plainly.</param>
/// <param name="Grams">What groups of letters brought, on the same scale.</param>
/// <param name="Dominance">The share of the score that the weightiest single word brought; 0 to 1. Words that editors explained in the lexicon do not count.</param>
/// <param name="IsNamed">Whether the weightiest word stands in the article's title: then it is what the article is about.</param>
internal readonly record struct Evidence(double Score, double Exact, double Grams, double Dominance, bool IsNamed)
{
    // Chosen on the development half of the evaluation questions; see docs/how-retrieval-works.md.
    private const double TrustInExact = 0.33;
    private const double TrustInGrams = 0.27;
    private const double TrustInSeveralWords = 0.5;
    private const double TrustInName = 0.15;

    public double Support => TrustInExact * Exact + TrustInGrams * Grams + TrustInSeveralWords * (1 - Dominance);

    /// <summary>How well founded it is to offer the article. One word is enough if it is the name of the topic; to assert the article it is not.</summary>
    public double SupportToOffer => Support + (IsNamed ? TrustInName : 0);

    /// <returns>Not yet divided by the weight of the question.</returns>
    public static Evidence Of(FlatPostings postings, Question question, Range articleUnits)
    {
        var (whole, end) = (articleUnits.Start.Value, articleUnits.End.Value);
        var phrasing = BestPhrasing(postings, question, whole, end);
        double exact = 0, grams = 0, weightiest = 0, heaviest = 0;
        var isNamed = false;
        foreach (var word in question.Words)
        {
            double wordExact = 0, wordGrams = 0;
            foreach (ref readonly var term in word.Terms.AsSpan())
            {
                var given = term.Weight * postings.ScoreOf(term.Id, term.View.OfPhrasings ? phrasing : whole);
                if (term.View.Kind == ViewKind.Grams)
                    wordGrams += given;
                else
                    wordExact += given;
            }

            if (wordExact + wordGrams > heaviest)
                (heaviest, isNamed) = (wordExact + wordGrams, word.IsTopicWord && StandsIn(postings, word, whole + 1));
            exact += wordExact;
            grams += wordGrams;
            weightiest = Math.Max(weightiest, word.IsTrusted ? 0 : wordExact + wordGrams);
        }

        var sum = exact + grams;
        if (sum <= 0)
            return default;
        // Who writes one word only cannot match a second one.
        return new Evidence(sum, exact, grams, weightiest / sum / (question.Words.Count == 1 ? 2 : 1), isNamed);
    }

    /// <summary>How many words of the question stand together in one phrasing, as stems or as parts of compounds: in each phrasing all of them, and the topic words.</summary>
    public static IEnumerable<(int Words, int TopicWords)> InEachPhrasing(FlatPostings postings, Question question, Range articleUnits)
    {
        var (whole, end) = (articleUnits.Start.Value, articleUnits.End.Value);
        var found = new (int Words, int TopicWords, QueryWord? Last)[end - whole];
        foreach (var word in question.Words.DistinctBy(word => word.Folded))
        {
            foreach (var term in word.Terms.Where(term => term.View is { OfPhrasings: true, Kind: not ViewKind.Grams }))
            {
                var units = postings.UnitsOf(term.Id);
                var place = units.BinarySearch(whole);
                for (place = place < 0 ? ~place : place; place < units.Length && units[place] < end; place++)
                {
                    ref var phrasing = ref found[units[place] - whole];
                    if (phrasing.Last != word)
                        phrasing = (phrasing.Words + 1, phrasing.TopicWords + (word.IsTopicWord ? 1 : 0), word);
                }
            }
        }

        return found.Select(phrasing => (phrasing.Words, phrasing.TopicWords));
    }

    private static bool StandsIn(FlatPostings postings, QueryWord word, int phrasing)
    {
        foreach (ref readonly var term in word.Terms.AsSpan())
        {
            if (term.View is { OfPhrasings: true, Kind: not ViewKind.Grams } && postings.ScoreOf(term.Id, phrasing) > 0)
                return true;
        }

        return false;
    }

    /// <summary>The unit of the phrasing that has most of the question.</summary>
    public static int BestPhrasing(FlatPostings postings, Question question, int whole, int end)
    {
        var scores = new float[end - whole];
        foreach (var word in question.Words)
        {
            foreach (ref readonly var term in word.Terms.AsSpan())
            {
                if (term.View.OfPhrasings)
                    Add(postings, term, whole, scores);
            }
        }

        var best = 1;
        for (var i = 2; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        return whole + best;
    }

    private static void Add(FlatPostings postings, in QueryTerm term, int whole, Span<float> scores)
    {
        var units = postings.UnitsOf(term.Id);
        var given = postings.ScoresOf(term.Id);
        var place = units.BinarySearch(whole);
        for (place = place < 0 ? ~place : place; place < units.Length && units[place] < whole + scores.Length; place++)
            scores[units[place] - whole] += term.Weight * given[place];
    }
}
