// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace GemeinsamDigital.Benchmarks;

/// <summary>What a first attempt with Lucene.Net looks like: one field, GermanAnalyzer, BM25, all words optional.</summary>
internal sealed class StockSearch : IDisposable
{
    private const string Field = "text";
    private readonly RAMDirectory _directory = new();
    private readonly GermanAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public StockSearch(IEnumerable<string> texts)
    {
        var similarity = new BM25Similarity();
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = similarity }))
        {
            foreach (var text in texts)
                writer.AddDocument([new TextField(Field, text, Lucene.Net.Documents.Field.Store.NO)]);
            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = similarity };
    }

    /// <returns>The ten best, as places in the list of texts.</returns>
    public ScoreDoc[] Search(string question)
    {
        var query = new BooleanQuery();
        using (var stream = _analyzer.GetTokenStream(Field, question))
        {
            var term = stream.GetAttribute<ICharTermAttribute>();
            stream.Reset();
            while (stream.IncrementToken())
                query.Add(new TermQuery(new Term(Field, term.ToString())), Occur.SHOULD);
            stream.End();
        }

        return _searcher.Search(query, 10).ScoreDocs;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
    }
}
