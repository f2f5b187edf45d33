// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Indexing;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Turns the words of questions into posting lists, and remembers what it found.</summary>
internal sealed class WordAnalysis(TextAnalysis analysis, FlatPostings postings)
{
    private const double StopWordWeight = 0.35;
    private const double RepairWeight = 0.8;
    private const int MaxRemembered = 8192;
    private readonly View _stems = analysis.Views[0];
    private readonly SoftStopWords _stopWords = SoftStopWords.Of(analysis);
    private readonly SpellingRepair _spelling = new(analysis.Vocabulary, SoftStopWords.Of(analysis));
    private readonly double _mostRare = Bm25.Idf(postings.Units.Articles, 0);
    private readonly ConcurrentDictionary<string, QueryWord> _remembered = new(StringComparer.Ordinal);
    private int _count;
    private int _sumsLeft = SumsFor(postings);

    public int Remembered => _remembered.Count;

    public QueryWord Analyse(ReadOnlySpan<char> word)
    {
        if (_remembered.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
            return known;
        var text = word.ToString();
        var analysed = Build(text);
        if (Scorer.IsEverywhere(postings, analysed) && Interlocked.Decrement(ref _sumsLeft) >= 0)
            analysed = analysed with { Sums = Scorer.SumsOf(postings, analysed) };
        // A full memory is emptied: rarer than keeping an order of use, and no question pays more than its own words.
        if (Interlocked.Increment(ref _count) > MaxRemembered)
        {
            _remembered.Clear();
            Interlocked.Exchange(ref _count, 1);
            Interlocked.Exchange(ref _sumsLeft, SumsFor(postings));
        }

        _remembered[text] = analysed;
        return analysed;
    }

    /// <summary>How many words may keep sums for every unit: as many as fit into 64 MB.</summary>
    private static int SumsFor(FlatPostings postings) => 16 * 1024 * 1024 / Math.Max(1, postings.Units.Count);

    private QueryWord Build(string word)
    {
        var folded = analysis.Analyzer.TermsOf(ViewKind.Words, word) is [var only] ? only : word;
        var isStopWord = _stopWords.Contains(folded);
        var weight = isStopWord ? StopWordWeight : 1;
        var terms = TermsOf(word, weight);
        if (terms.Exists(term => term.View.Kind != ViewKind.Grams))
            return new QueryWord(word, folded, [.. terms], weight * RarityOf(word), null, isStopWord, IsKnown: true);
        if (_spelling.Nearest(folded) is not { } repair)
            return new QueryWord(word, folded, [.. terms], weight * _mostRare, null, isStopWord, IsKnown: false);
        return new QueryWord(word, folded, [.. terms, .. TermsOf(repair, RepairWeight * weight)], weight * _mostRare, repair, isStopWord, IsKnown: true);
    }

    private List<QueryTerm> TermsOf(string word, double weight)
    {
        var terms = new List<QueryTerm>();
        foreach (var view in analysis.Views)
        {
            var ofView = analysis.Analyzer.TermsOf(view.Kind, word);
            // A word has many groups of letters; together they weigh as much as the word.
            var each = (float)(view.Kind == ViewKind.Grams ? weight / ofView.Count : weight);
            terms.AddRange(ofView
                .Select(term => new QueryTerm(postings.TermId(view, term), each, view, term))
                .Where(term => term.Id >= 0));
        }

        return terms;
    }

    private double RarityOf(string word) =>
        analysis.Analyzer.TermsOf(ViewKind.Light, word) is [var stem] ? Bm25.Idf(postings.Units.Articles, postings.FrequencyOf(postings.TermId(_stems, stem))) : _mostRare;
}
