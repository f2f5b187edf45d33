// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Indexing;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Turns the words of questions into posting lists, and remembers what it found.</summary>
internal sealed class WordAnalysis(TextAnalysis analysis, FlatPostings postings, LexiconWords lexicon)
{
    private const double RepairWeight = 0.7;
    private const double LexiconWeight = 0.9;
    private const int MaxRemembered = 8192;
    private const int MaxBytesForSums = 64 * 1024 * 1024;
    private readonly View _stems = analysis.Views[0];
    private readonly SoftStopWords _stopWords = analysis.StopWords;
    private readonly SpellingRepair _spelling = new(analysis.Vocabulary, analysis.StopWords);
    private readonly double _mostRare = Bm25.Idf(postings.Units.Articles, 0);
    private readonly ConcurrentDictionary<string, QueryWord> _remembered = new(StringComparer.Ordinal);
    private int _count;
    private readonly bool _usesSums = Scorer.UsesSums(postings);
    private int _bytesForSums = MaxBytesForSums;

    public int Remembered => _remembered.Count;

    public QueryWord Analyse(ReadOnlySpan<char> word)
    {
        if (_remembered.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
            return known;
        var text = word.ToString();
        var analysed = WithSums(Build(text));
        // A full memory is emptied: rarer than keeping an order of use, and no question pays more than its own words.
        if (Interlocked.Increment(ref _count) > MaxRemembered || Interlocked.Add(ref _bytesForSums, -(analysed.Sums?.Bytes ?? 0)) < 0)
        {
            _remembered.Clear();
            Interlocked.Exchange(ref _count, 1);
            Interlocked.Exchange(ref _bytesForSums, MaxBytesForSums);
        }

        _remembered[text] = analysed;
        return analysed;
    }

    /// <summary>Always the same way, so that a question has the same score the first time and the hundredth.</summary>
    private QueryWord WithSums(QueryWord word) => _usesSums ? word with { Sums = new WordSums(postings, word) } : word;

    /// <summary>Makes one word of those that only mean something together.</summary>
    public void JoinPhrases(List<QueryWord> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            if (lexicon.PhraseAt(words, start) is not { } phrase)
                continue;
            var joined = Join(words.GetRange(start, phrase.Words.Count), phrase.Meaning);
            words.RemoveRange(start + 1, phrase.Words.Count - 1);
            words[start] = joined;
        }
    }

    private QueryWord Build(string word)
    {
        var folded = lexicon.Standard(analysis.Analyzer.TermsOf(ViewKind.Words, word) is [var only] ? only : word);
        var isStopWord = _stopWords.Contains(folded);
        var weight = _stopWords.WeightOf(folded);
        var terms = TermsOf(folded, weight);
        var isKnown = terms.Exists(term => term.View.Kind != ViewKind.Grams);
        if (lexicon.MeaningOf(folded) is { } meaning)
        {
            return new QueryWord(word, folded, [.. terms, .. TermsOf(meaning, 1)], isKnown ? RarityOf(folded) : RarityOf(meaning), null, IsStopWord: false, IsKnown: true) { Means = meaning.Text, IsTopicWord = true };
        }

        if (isKnown)
            return new QueryWord(word, folded, [.. terms], weight * RarityOf(folded), null, isStopWord, IsKnown: true) { IsTopicWord = weight == 1 };
        if (weight < 1 || _spelling.Nearest(folded) is not { } repair)
            return new QueryWord(word, folded, [.. terms], weight * _mostRare, null, isStopWord, IsKnown: false) { IsTopicWord = weight == 1 };
        // A mistyped everyday word is still one.
        weight = _stopWords.WeightOf(repair);
        return new QueryWord(word, folded, [.. TermsOf(folded, weight), .. TermsOf(repair, RepairWeight * weight)], weight * _mostRare, repair, isStopWord, IsKnown: true) { IsTopicWord = weight == 1 };
    }

    private QueryWord Join(List<QueryWord> words, LexiconWords.Meaning meaning)
    {
        var topicWords = Math.Max(1, words.Count(word => !word.IsStopWord));
        return new QueryWord(
            string.Join(' ', words.Select(word => word.Text)),
            string.Join(' ', words.Select(word => word.Folded)),
            [.. words.SelectMany(word => word.Terms), .. TermsOf(meaning, topicWords)],
            topicWords * RarityOf(meaning),
            null,
            IsStopWord: meaning.TopicWords.Count == 0,
            IsKnown: true)
        { Means = meaning.Text, IsTopicWord = meaning.TopicWords.Count > 0 };
    }

    /// <summary>All words of a meaning together weigh as much as what was said for it.</summary>
    private IEnumerable<QueryTerm> TermsOf(LexiconWords.Meaning meaning, double weight) =>
        meaning.TopicWords.SelectMany(word => TermsOf(word, LexiconWeight * weight / meaning.TopicWords.Count));

    private double RarityOf(LexiconWords.Meaning meaning) => meaning.TopicWords.Count == 0 ? 0 : meaning.TopicWords.Average(RarityOf);

    private List<QueryTerm> TermsOf(string word, double weight)
    {
        var terms = new List<QueryTerm>();
        foreach (var views in analysis.Views.GroupBy(view => view.Kind))
        {
            var ofKind = analysis.Analyzer.TermsOf(views.Key, word);
            // A word has many groups of letters; together they weigh as much as the word.
            var each = (float)(views.Key == ViewKind.Grams ? weight / ofKind.Count : weight);
            terms.AddRange(
                from view in views
                from term in ofKind
                let id = postings.TermId(view, term)
                where id >= 0
                select new QueryTerm(id, each, view, term));
        }

        return terms;
    }

    private double RarityOf(string word) =>
        analysis.Analyzer.TermsOf(ViewKind.Light, word) is [var stem] ? Bm25.Idf(postings.Units.Articles, postings.FrequencyOf(postings.TermId(_stems, stem))) : _mostRare;
}
