// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>
/// The postings of a Lucene index as flat arrays, each with its finished BM25 score. A question then costs a few
/// additions per matching unit; Lucene's query objects take about ten times as long for so many terms.
/// </summary>
internal sealed class FlatPostings
{
    private readonly Dictionary<string, Dictionary<string, int>> _termIds;
    private readonly int[] _starts;
    private readonly int[] _units;
    private readonly float[] _scores;

    private FlatPostings(Units units, Dictionary<string, Dictionary<string, int>> termIds, List<int> starts, List<Posting> postings)
    {
        Units = units;
        _termIds = termIds;
        _starts = [.. starts];
        _units = [.. postings.Select(posting => posting.Unit)];
        _scores = [.. postings.Select(posting => posting.Score)];
    }

    public Units Units { get; }

    public static FlatPostings Read(ArticleIndex index, Units units, IReadOnlyList<View> views)
    {
        var termIds = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        List<int> starts = [0];
        List<Posting> all = [];
        foreach (var view in views)
        {
            var ids = termIds[view.Field] = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (term, postings) in new FieldPostings(view, units).Read(index.Reader))
            {
                ids.Add(term, starts.Count - 1);
                all.AddRange(postings);
                starts.Add(all.Count);
            }
        }

        return new FlatPostings(units, termIds, starts, all);
    }

    /// <returns>-1 if nothing contains the term.</returns>
    public int TermId(View view, string term) => _termIds[view.Field].GetValueOrDefault(term, -1);

    public int FrequencyOf(int term) => term < 0 ? 0 : _starts[term + 1] - _starts[term];

    public ReadOnlySpan<int> UnitsOf(int term) => _units.AsSpan(_starts[term].._starts[term + 1]);

    public ReadOnlySpan<float> ScoresOf(int term) => _scores.AsSpan(_starts[term].._starts[term + 1]);

    /// <summary>What the term gives to one unit; 0 if it does not contain it.</summary>
    public float ScoreOf(int term, int unit)
    {
        var place = UnitsOf(term).BinarySearch(unit);
        return place < 0 ? 0 : ScoresOf(term)[place];
    }
}
