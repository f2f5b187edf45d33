// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Articles;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>
/// The Lucene index of all articles in one language, in memory: a document per article in the order of the articles.
/// It holds the folded words; what the views make of a word depends on the word alone, so <see cref="FlatPostings"/>
/// works it out once per word instead of once per occurrence.
/// </summary>
internal sealed class ArticleIndex : IDisposable
{
    /// <summary>Everything that can be found of an article.</summary>
    public const string WholeField = "text";

    /// <summary>Its phrasings; positions tell which one (<see cref="WordTokenizer.LineStride"/>).</summary>
    public const string AskedField = "asked";

    private const double BufferMegabytes = 512;

    // The scorer brings its own exact lengths, so Lucene need not store its one-byte norms.
    private static readonly FieldType Whole = new() { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS };
    private static readonly FieldType Asked = new(Whole) { IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS };

    private readonly RAMDirectory _directory = new();

    private ArticleIndex(IReadOnlyList<Article> articles, LanguageRules rules)
    {
        Write(articles, rules);
        Reader = DirectoryReader.Open(_directory);
    }

    public DirectoryReader Reader { get; }

    public static ArticleIndex Build(IReadOnlyList<Article> articles, LanguageRules rules) => new(articles, rules);

    /// <summary>All words and how often each occurs.</summary>
    public Vocabulary ReadVocabulary()
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        if (MultiFields.GetTerms(Reader, WholeField) is not { } terms)
            return new Vocabulary(frequencies);
        for (var term = terms.GetEnumerator(); term.MoveNext();)
            frequencies.Add(term.Term.Utf8ToString(), (int)term.TotalTermFreq);
        return new Vocabulary(frequencies);
    }

    public void Dispose()
    {
        Reader.Dispose();
        _directory.Dispose();
    }

    private void Write(IReadOnlyList<Article> articles, LanguageRules rules)
    {
        using var analyzer = new FoldingAnalyzer(rules);
        // Whatever is merged are neighbours, so documents keep the order in which they are written.
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { MergePolicy = new LogDocMergePolicy(), UseCompoundFile = false, RAMBufferSizeMB = BufferMegabytes };
        using var writer = new IndexWriter(_directory, config);
        foreach (var article in articles)
            writer.AddDocument([new Field(WholeField, IndexedText.Whole(article), Whole), new Field(AskedField, IndexedText.Phrasings(article), Asked)]);
    }
}
