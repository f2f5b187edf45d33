// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Articles;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>
/// The Lucene index of all articles in one language, in memory: a document per article in the order of the articles,
/// a field per view. In the fields of phrasings, positions tell the phrasing (<see cref="WordTokenizer.LineStride"/>).
/// </summary>
internal sealed class ArticleIndex : IDisposable
{
    // The scorer brings its own exact lengths, so Lucene need not store its one-byte norms.
    private static readonly FieldType Whole = new() { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS };
    private static readonly FieldType Phrasings = new(Whole) { IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS };

    private readonly RAMDirectory _directory = new();

    private ArticleIndex(IReadOnlyList<Article> articles, TextAnalysis analysis)
    {
        Write(articles, analysis);
        Reader = DirectoryReader.Open(_directory);
    }

    public DirectoryReader Reader { get; }

    public static ArticleIndex Build(IReadOnlyList<Article> articles, TextAnalysis analysis) => new(articles, analysis);

    public void Dispose()
    {
        Reader.Dispose();
        _directory.Dispose();
    }

    private void Write(IReadOnlyList<Article> articles, TextAnalysis analysis)
    {
        // This merge policy only joins neighbours, so documents keep the order in which they are written.
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analysis.Analyzer) { MergePolicy = new LogDocMergePolicy(), UseCompoundFile = false };
        using var writer = new IndexWriter(_directory, config);
        foreach (var article in articles)
        {
            var (whole, phrasings) = (IndexedText.Whole(article), IndexedText.Phrasings(article));
            writer.AddDocument(analysis.Views.Select(view => view.OfPhrasings ? new Field(view.Field, phrasings, Phrasings) : new Field(view.Field, whole, Whole)));
        }

        writer.ForceMerge(1);
    }
}
