// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Articles;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>
/// The Lucene index of all articles in one language, in memory. Each article is one document with its whole text,
/// directly followed by one document for each phrasing.
/// </summary>
internal sealed class ArticleIndex : IDisposable
{
    // The scorer brings its own exact document lengths, so Lucene need not store its one-byte norms.
    private static readonly FieldType Indexed = new() { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS };

    private readonly RAMDirectory _directory = new();

    private ArticleIndex(IReadOnlyList<Article> articles, TextAnalysis analysis)
    {
        FirstDocuments = Write(articles, analysis);
        Reader = DirectoryReader.Open(_directory);
    }

    public DirectoryReader Reader { get; }

    /// <summary>The document with the whole text of each article; one more entry at the end closes the last article.</summary>
    public int[] FirstDocuments { get; }

    public static ArticleIndex Build(IReadOnlyList<Article> articles, TextAnalysis analysis) => new(articles, analysis);

    public void Dispose()
    {
        Reader.Dispose();
        _directory.Dispose();
    }

    private int[] Write(IReadOnlyList<Article> articles, TextAnalysis analysis)
    {
        // This merge policy only joins neighbours, so documents keep the order in which they are written.
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analysis.Analyzer) { MergePolicy = new LogDocMergePolicy() };
        using var writer = new IndexWriter(_directory, config);
        var first = new List<int>();
        foreach (var article in articles)
        {
            first.Add(writer.MaxDoc);
            writer.AddDocument(DocumentOf(IndexedText.Whole(article), analysis, ofPhrasings: false));
            foreach (var phrasing in IndexedText.Phrasings(article))
                writer.AddDocument(DocumentOf(phrasing, analysis, ofPhrasings: true));
        }

        first.Add(writer.MaxDoc);
        writer.ForceMerge(1);
        return [.. first];
    }

    private static IEnumerable<Field> DocumentOf(string text, TextAnalysis analysis, bool ofPhrasings) =>
        analysis.Views.Where(view => view.OfPhrasings == ofPhrasings).Select(view => new Field(view.Field, text, Indexed));
}
