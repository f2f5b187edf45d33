// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>
/// The postings of a Lucene index as flat arrays, each with its finished BM25 score. A question then costs a few
/// additions per matching document; Lucene's query objects take about ten times as long for so many terms.
/// </summary>
internal sealed class FlatPostings
{
    private readonly int[] _firstDocuments;
    private readonly Dictionary<string, Dictionary<string, int>> _termIds;
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly float[] _scores;

    private FlatPostings(int[] firstDocuments, Dictionary<string, Dictionary<string, int>> termIds, List<int> starts, List<int> documents, List<float> scores)
    {
        _firstDocuments = firstDocuments;
        _termIds = termIds;
        _starts = [.. starts];
        _documents = [.. documents];
        _scores = [.. scores];
    }

    /// <summary>Articles and phrasings together.</summary>
    public int DocumentCount => _firstDocuments[^1];

    public int ArticleCount => _firstDocuments.Length - 1;

    public static FlatPostings Read(ArticleIndex index, IReadOnlyList<View> views)
    {
        var termIds = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        List<int> starts = [0], documents = [];
        List<float> scores = [];
        foreach (var view in views)
        {
            var ids = termIds[view.Field] = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (term, postings) in FieldPostings.Read(index.Reader, view))
            {
                ids.Add(term, starts.Count - 1);
                documents.AddRange(postings.Select(posting => posting.Document));
                scores.AddRange(postings.Select(posting => posting.Score));
                starts.Add(documents.Count);
            }
        }

        return new FlatPostings(index.FirstDocuments, termIds, starts, documents, scores);
    }

    /// <returns>-1 if no document contains the term.</returns>
    public int TermId(View view, string term) => _termIds[view.Field].GetValueOrDefault(term, -1);

    public int FrequencyOf(int term) => term < 0 ? 0 : _starts[term + 1] - _starts[term];

    /// <summary>The article's own document and behind it those of its phrasings.</summary>
    public Range DocumentsOfArticle(int article) => _firstDocuments[article].._firstDocuments[article + 1];

    public ReadOnlySpan<int> DocumentsOf(int term) => _documents.AsSpan(_starts[term].._starts[term + 1]);

    public ReadOnlySpan<float> ScoresOf(int term) => _scores.AsSpan(_starts[term].._starts[term + 1]);

    /// <summary>What the term gives to one document; 0 if it does not contain it.</summary>
    public float ScoreOf(int term, int document)
    {
        var place = DocumentsOf(term).BinarySearch(document);
        return place < 0 ? 0 : ScoresOf(term)[place];
    }
}
