// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Answers questions from articles. Safe for use by many threads at once.</summary>
public sealed class KnowledgeBase : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private readonly Dictionary<(string Language, string Id), Article> _articles;
    private readonly KnowledgeOptions _options;
    private readonly RAMDirectory _directory = new();
    private readonly GermanAnalyzer _analyzer = new(Version);
    private readonly List<Article> _byDocument;
    private readonly DirectoryReader _reader;

    private KnowledgeBase(ArticleCollection articles, KnowledgeOptions options)
    {
        _options = options;
        _byDocument = [.. articles.Articles];
        _articles = articles.Articles.ToDictionary(article => (article.Language, article.Id));
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(Version, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var article in _byDocument)
            {
                writer.AddDocument(
                [
                    new StringField("language", article.Language, Field.Store.NO),
                    new TextField("text", string.Join('\n', [article.Title, .. article.Questions, .. article.Keywords, article.ShortAnswer, article.Details]), Field.Store.NO),
                ]);
            }
        }

        _reader = DirectoryReader.Open(_directory);
    }

    public int Count => _articles.Count;

    public static KnowledgeBase Build(ArticleCollection articles, KnowledgeOptions options) => new(articles, options);

    public Article? Find(string id, string language) => _articles.GetValueOrDefault((language, id));

    public Decision Ask(string question, string language = "de")
    {
        var (query, weight) = Analyse(question, language);
        if (weight == 0)
            return new Decision.Unknown(null);
        var hits = new IndexSearcher(_reader) { Similarity = new BM25Similarity() }.Search(query, 3).ScoreDocs
            .Where(hit => hit.Score > 0)
            .Select(hit => new ScoredArticle(_byDocument[hit.Doc], hit.Score / weight))
            .ToList();
        return hits switch
        {
            [var best, ..] when best.Score >= _options.AnswerThreshold => new Decision.Answer(best),
            [var best, _, ..] when best.Score >= _options.CandidatesThreshold => new Decision.Candidates(hits),
            [var best, ..] => new Decision.Unknown(best),
            [] => new Decision.Unknown(null),
        };
    }

    public Explanation Explain(string question, string language = "de") =>
        new(question, language, Ask(question, language), [], _options);

    public void Dispose()
    {
        _reader.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
    }

    private (Query Query, double Weight) Analyse(string question, string language)
    {
        var query = new BooleanQuery();
        double weight = 0;
        using var stream = _analyzer.GetTokenStream("text", question);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken() && query.Clauses.Count < 64)
        {
            query.Add(new TermQuery(new Term("text", term.ToString())), Occur.SHOULD);
            weight += Math.Log(1 + (Count + 1.0) / (_reader.DocFreq(new Term("text", term.ToString())) + 0.5));
        }

        var filtered = new BooleanQuery { { query, Occur.MUST } };
        filtered.Add(new ConstantScoreQuery(new TermQuery(new Term("language", language))) { Boost = 0 }, Occur.MUST);
        return (filtered, weight);
    }
}
