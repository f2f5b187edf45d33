// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>
/// The postings of a Lucene index as flat arrays, one pair per term of each view, with finished BM25 scores. A question
/// then costs a few additions per matching unit; Lucene's query objects take about ten times as long for so many terms.
/// </summary>
internal sealed class FlatPostings
{
    private readonly Dictionary<View, (ViewTerms Terms, int First)> _views = [];
    private readonly int[][] _units;
    private readonly float[][] _scores;
    private readonly float[] _highest;

    private FlatPostings(ArticleIndex index, Units units, TextAnalysis analysis)
    {
        Units = units;
        string[] words = [.. analysis.Vocabulary.Words];
        var (whole, asked) = (WordPostings.Read(index.Reader, units, words, ofPhrasings: false), WordPostings.Read(index.Reader, units, words, ofPhrasings: true));
        var kinds = analysis.Views.Select(view => view.Kind).Distinct().ToDictionary(kind => kind, kind => ViewTerms.Of(kind, words, analysis.Analyzer));
        var count = 0;
        foreach (var view in analysis.Views)
        {
            _views.Add(view, (kinds[view.Kind], count));
            count += kinds[view.Kind].Count;
        }

        (_units, _scores) = (new int[count][], new float[count][]);
        foreach (var (view, (terms, first)) in _views)
            new ViewScores(view, terms, view.OfPhrasings ? asked : whole, units).Write(_units.AsMemory(first, terms.Count), _scores.AsMemory(first, terms.Count));
        _highest = Array.ConvertAll(_scores, scores => scores.Length == 0 ? 0 : scores.Max());
    }

    public Units Units { get; }

    public static FlatPostings Read(ArticleIndex index, Units units, TextAnalysis analysis) => new(index, units, analysis);

    /// <returns>-1 if nothing contains the term.</returns>
    public int TermId(View view, string term)
    {
        var (terms, first) = _views[view];
        var number = terms.Find(term);
        return number < 0 || _units[first + number].Length == 0 ? -1 : first + number;
    }

    public int FrequencyOf(int term) => term < 0 ? 0 : _units[term].Length;

    public ReadOnlySpan<int> UnitsOf(int term) => _units[term];

    public ReadOnlySpan<float> ScoresOf(int term) => _scores[term];

    /// <summary>The most that the term gives to any unit.</summary>
    public float HighestOf(int term) => _highest[term];

    /// <summary>What the term gives to one unit; 0 if it does not contain it.</summary>
    public float ScoreOf(int term, int unit)
    {
        var place = UnitsOf(term).BinarySearch(unit);
        return place < 0 ? 0 : ScoresOf(term)[place];
    }
}
