// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;
using GemeinsamDigital.Knowledge.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>In which units each word stands, and how often: one field of the Lucene index as flat arrays.</summary>
internal sealed class WordPostings
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _units = [];
    private readonly List<int> _times = [];

    private WordPostings()
    {
    }

    public int Words => _starts.Count - 1;

    public ReadOnlySpan<int> UnitsOf(int word) => CollectionsMarshal.AsSpan(_units)[_starts[word].._starts[word + 1]];

    public ReadOnlySpan<int> TimesOf(int word) => CollectionsMarshal.AsSpan(_times)[_starts[word].._starts[word + 1]];

    /// <param name="words">The words to read, which get their numbers from their places.</param>
    /// <param name="ofPhrasings">Whether to read in which phrasings they stand, or in which articles.</param>
    public static WordPostings Read(IndexReader reader, Units units, IReadOnlyList<string> words, bool ofPhrasings)
    {
        var postings = new WordPostings();
        var terms = MultiFields.GetTerms(reader, ofPhrasings ? ArticleIndex.AskedField : ArticleIndex.WholeField)?.GetEnumerator();
        foreach (var word in words)
        {
            if (terms?.SeekExact(new BytesRef(word)) == true)
                postings.Add(terms, units, ofPhrasings);
            postings._starts.Add(postings._units.Count);
        }

        return postings;
    }

    private void Add(TermsEnum term, Units units, bool ofPhrasings)
    {
        if (ofPhrasings)
            AddPhrasings(term.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE), units);
        else
            AddArticles(term.Docs(null, null, DocsFlags.FREQS), units);
    }

    private void AddArticles(DocsEnum articles, Units units)
    {
        while (articles.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            _units.Add(units.OfArticle(articles.DocID));
            _times.Add(articles.Freq);
        }
    }

    private void AddPhrasings(DocsAndPositionsEnum articles, Units units)
    {
        while (articles.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            var last = -1;
            for (var i = 0; i < articles.Freq; i++)
            {
                var unit = units.OfPhrasing(articles.DocID, articles.NextPosition() / WordTokenizer.LineStride);
                if (unit == last)
                {
                    _times[^1]++;
                    continue;
                }

                _units.Add(last = unit);
                _times.Add(1);
            }
        }
    }
}
