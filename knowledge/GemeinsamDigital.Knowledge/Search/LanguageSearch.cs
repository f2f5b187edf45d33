// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Indexing;
using GemeinsamDigital.Knowledge.Passages;
using GemeinsamDigital.Knowledge.Privacy;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Ranks the articles of one language.</summary>
internal sealed class LanguageSearch : IDisposable
{
    private readonly IReadOnlyList<Article> _articles;
    private readonly Dictionary<string, int> _places;
    private readonly TextAnalysis _analysis;
    private readonly ArticleIndex _index;
    private readonly FlatPostings _postings;
    private readonly WordAnalysis _words;
    private readonly WordedQuestions _worded;
    private readonly PassageFinder _passages;
    private readonly Alarms _alarms;

    // Divides scores so that they do not depend on how many views there are and how they are weighted.
    private readonly double _viewWeights;
    private readonly double _gramWeights;

    /// <param name="urgent">Ids of the articles for people in danger.</param>
    public LanguageSearch(LanguageContent content, IEnumerable<string> urgent)
    {
        var (articles, rules) = (content.Articles, LanguageRules.For(content.Language));
        _articles = articles;
        _places = articles.Select((article, place) => (article.Id, place)).ToDictionary(StringComparer.Ordinal);
        _index = ArticleIndex.Build(articles, rules);
        _analysis = new TextAnalysis(_index.ReadVocabulary(), rules);
        var lexicon = new LexiconWords(content.Lexicon, _analysis.Analyzer, _analysis.StopWords);
        var worded = Task.Run(() => new WordedQuestions(articles, _analysis, lexicon));
        _postings = FlatPostings.Read(_index, new Units(articles), _analysis);
        _words = new WordAnalysis(_analysis, _postings, lexicon);
        _worded = worded.GetAwaiter().GetResult();
        _passages = new PassageFinder(_analysis);
        _alarms = new Alarms(FindAll(urgent), _analysis);
        _viewWeights = _analysis.Views.Sum(view => view.Weight);
        _gramWeights = _analysis.Views.Where(view => view.Kind == ViewKind.Grams).Sum(view => view.Weight);
    }

    public int RememberedWords => _words.Remembered;

    public Question Read(string text) => Question.Of(text, _words);

    /// <summary>The words of a text, and whether the articles have them.</summary>
    public IEnumerable<KnownWord> ReadKnown(string text) => Read(text).Words
        .Select(word => new KnownWord(word.Text, word.IsStopWord || word.Means is not null || _analysis.Vocabulary.Contains(word.Folded), word.IsStopWord));

    /// <summary>A repaired word weighs as the word that it was read as.</summary>
    public Passage? FindPassage(string question, Article article) =>
        _passages.Find([.. Read(question).Words.Select(word => word.Repair is { } repair ? _words.Analyse(repair) : word)], article);

    /// <summary>The best articles first, with comparable scores.</summary>
    public IReadOnlyList<ScoredArticle> Rank(Question question, int count)
    {
        var best = new BestArticles(count + _alarms.Articles);
        Scorer.Rank(_postings, question.Words, best);
        return [.. best.Select(hit => new ScoredArticle(_articles[hit.Article], Normalise(hit.Score, question))).Where(found => MayShow(found.Article, question)).Take(count)];
    }

    /// <summary>The article that has the question word for word; null if none or several have.</summary>
    public ScoredArticle? FindWorded(Question question, IReadOnlyList<ScoredArticle> ranked) => _worded.Find(question.Words) is { } article
        ? ranked.FirstOrDefault(candidate => candidate.Article == article) ?? new ScoredArticle(article, ScoreOf(question, article))
        : null;

    /// <summary>The article that has the gist of the question as one of its phrasings, if it is among the best ranked.</summary>
    public ScoredArticle? FindGist(Question question, IReadOnlyList<ScoredArticle> ranked) =>
        _worded.FindGist(question.Words) is { } article ? ranked.Take(DecisionRule.MaxCandidates).FirstOrDefault(candidate => candidate.Article == article) : null;

    public IEnumerable<Article> FindAll(IEnumerable<string> ids) => ids.Where(_places.ContainsKey).Select(id => _articles[_places[id]]);

    public Evidence EvidenceFor(Question question, Article article)
    {
        var evidence = Evidence.Of(_postings, question, UnitsOf(article));
        return evidence with
        {
            Score = Normalise(evidence.Score, question),
            Exact = Normalise(evidence.Exact, question) * _viewWeights / (_viewWeights - _gramWeights),
            Grams = Normalise(evidence.Grams, question) * _viewWeights / _gramWeights,
        };
    }

    /// <summary>What the article has of the question, comparable to the scores of <see cref="Rank"/>.</summary>
    public double ScoreOf(Question question, Article article) => EvidenceFor(question, article).Score;

    /// <summary>What each term of the question gives to one article; the parts add up to its score.</summary>
    public IReadOnlyList<ScorePart> PartsOf(Question question, Article article)
    {
        var units = UnitsOf(article);
        var (whole, end) = (units.Start.Value, units.End.Value);
        var phrasing = Evidence.BestPhrasing(_postings, question, whole, end);
        return
        [
            .. from word in question.Words
               from term in word.Terms
               let given = term.Weight * _postings.ScoreOf(term.Id, term.View.OfPhrasings ? phrasing : whole)
               where given > 0
               select new ScorePart(term.View.Field, word.Text, term.Text, Normalise(given, question)),
        ];
    }

    public void Dispose()
    {
        _index.Dispose();
        _analysis.Dispose();
    }

    /// <summary>Articles for people in danger are shown on little evidence, but never by chance.</summary>
    private bool MayShow(Article article, Question question) =>
        !_alarms.Concern(article) || _worded.Find(question.Words) == article || _worded.FindGist(question.Words) == article
        || _alarms.Call(article, question) || Evidence.InEachPhrasing(_postings, question, UnitsOf(article)).Any(Alarms.Call);

    private Range UnitsOf(Article article) => _postings.Units.AllOf(_places[article.Id]);

    private double Normalise(double score, Question question) => question.Mass > 0 ? score / (question.Mass * _viewWeights) : 0;
}
