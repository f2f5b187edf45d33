// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>Reads one field of the index and computes the BM25 score of every posting, with exact lengths.</summary>
internal sealed class FieldPostings(View view, Units units)
{
    private readonly int[] _lengths = new int[units.Count];

    public IEnumerable<(string Term, List<Posting> Postings)> Read(IndexReader reader)
    {
        var terms = ReadFrequencies(reader);
        var used = _lengths.Count(length => length > 0);
        var average = used == 0 ? 1 : _lengths.Sum() / (double)used;
        foreach (var (term, found) in terms)
        {
            var weight = view.Weight * Bm25.Idf(used, found.Count);
            yield return (term, found.ConvertAll(unit => new Posting(
                unit.Unit,
                (float)(weight * Bm25.Saturation(unit.Times, _lengths[unit.Unit], average, view.Saturation)))));
        }
    }

    private List<(string Term, List<(int Unit, int Times)> Found)> ReadFrequencies(IndexReader reader)
    {
        var all = new List<(string, List<(int, int)>)>();
        if (MultiFields.GetTerms(reader, view.Field) is not { } terms)
            return all;
        var term = terms.GetEnumerator();
        while (term.MoveNext())
            all.Add((term.Term.Utf8ToString(), view.OfPhrasings ? InPhrasings(term) : InArticles(term)));
        return all;
    }

    private List<(int Unit, int Times)> InArticles(TermsEnum term)
    {
        var found = new List<(int, int)>();
        var documents = term.Docs(null, null, DocsFlags.FREQS);
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            Add(found, units.OfArticle(documents.DocID), documents.Freq);
        return found;
    }

    private List<(int Unit, int Times)> InPhrasings(TermsEnum term)
    {
        var found = new List<(int Unit, int Times)>();
        var documents = term.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE);
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            for (var i = 0; i < documents.Freq; i++)
                Add(found, units.OfPhrasing(documents.DocID, documents.NextPosition() / WordTokenizer.LineStride), 1);
        }

        return found;
    }

    private void Add(List<(int Unit, int Times)> found, int unit, int times)
    {
        _lengths[unit] += times;
        if (found is [.., var last] && last.Unit == unit)
            found[^1] = (unit, last.Times + times);
        else
            found.Add((unit, times));
    }
}

/// <param name="Unit">See <see cref="Units"/>.</param>
internal readonly record struct Posting(int Unit, float Score);
