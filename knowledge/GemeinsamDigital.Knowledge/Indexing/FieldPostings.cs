// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>Reads one field of the index and computes the BM25 score of every posting, with exact document lengths.</summary>
internal static class FieldPostings
{
    public static IEnumerable<(string Term, List<Posting> Postings)> Read(IndexReader reader, View view)
    {
        var lengths = new int[reader.MaxDoc];
        var terms = ReadFrequencies(reader, view.Field, lengths);
        var documents = lengths.Count(length => length > 0);
        var average = documents == 0 ? 1 : lengths.Sum() / (double)documents;
        foreach (var (term, frequencies) in terms)
        {
            var weight = view.Weight * Bm25.Idf(documents, frequencies.Count);
            yield return (term, frequencies.ConvertAll(found => new Posting(
                found.Document,
                (float)(weight * Bm25.Saturation(found.Count, lengths[found.Document], average, view.Saturation)))));
        }
    }

    private static List<(string Term, List<(int Document, int Count)> Found)> ReadFrequencies(IndexReader reader, string field, int[] lengths)
    {
        var all = new List<(string, List<(int, int)>)>();
        if (MultiFields.GetTerms(reader, field) is not { } terms)
            return all;
        DocsEnum? documents = null;
        var term = terms.GetEnumerator();
        while (term.MoveNext())
        {
            var found = new List<(int, int)>();
            documents = term.Docs(null, documents, DocsFlags.FREQS);
            while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                found.Add((documents.DocID, documents.Freq));
                lengths[documents.DocID] += documents.Freq;
            }

            all.Add((term.Term.Utf8ToString(), found));
        }

        return all;
    }
}

internal readonly record struct Posting(int Document, float Score);
