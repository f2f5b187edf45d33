// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>Computes the BM25 score of every posting of a view, with exact lengths, from the postings of the words.</summary>
internal sealed class ViewScores
{
    private readonly View _view;
    private readonly ViewTerms _terms;
    private readonly WordPostings _postings;
    private readonly int[] _lengths;
    private readonly int _used;
    private readonly double _average;

    public ViewScores(View view, ViewTerms terms, WordPostings postings, Units units)
    {
        (_view, _terms, _postings) = (view, terms, postings);
        _lengths = new int[units.Count];
        for (var word = 0; word < postings.Words; word++)
            AddLengths(postings.UnitsOf(word), postings.TimesOf(word), terms.TermsOf(word));
        _used = _lengths.Count(length => length > 0);
        _average = _used == 0 ? 1 : _lengths.Sum(length => (long)length) / (double)_used;
    }

    /// <summary>Fills in the units and scores of every term.</summary>
    public void Write(Memory<int[]> units, Memory<float[]> scores) => InParallel.Ranges(_terms.Count, range =>
    {
        var counter = new UnitCounter(_lengths.Length);
        for (var term = range.Start; term < range.End; term++)
        {
            foreach (var word in _terms.WordsOf(term))
                counter.Add(_postings.UnitsOf(word), _postings.TimesOf(word));
            (units.Span[term], scores.Span[term]) = Take(counter);
        }
    });

    private (int[] Units, float[] Scores) Take(UnitCounter counter)
    {
        int[] units = [.. counter.Units];
        var scores = new float[units.Length];
        var weight = _view.Weight * Bm25.Idf(_used, units.Length);
        for (var i = 0; i < units.Length; i++)
            scores[i] = (float)(weight * Bm25.Saturation(counter.TimesIn(units[i]), _lengths[units[i]], _average, _view.Saturation));
        counter.Clear();
        return (units, scores);
    }

    private void AddLengths(ReadOnlySpan<int> units, ReadOnlySpan<int> times, int terms)
    {
        for (var i = 0; i < units.Length; i++)
            _lengths[units[i]] += times[i] * terms;
    }
}
