// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Passages;
using GemeinsamDigital.Knowledge.Privacy;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Answers questions from articles. Safe for use by many threads at once.</summary>
public sealed class KnowledgeBase : IDisposable
{
    private const string FirstLanguage = "de";
    private readonly Dictionary<(string Language, string Id), Article> _articles;
    private readonly Dictionary<string, (LanguageContent Content, Task<LanguageSearch> Search)> _languages = [];
    private readonly KnowledgeOptions _options;

    private KnowledgeBase(ArticleCollection articles, KnowledgeOptions options, KnowledgeBase? before)
    {
        _options = options;
        _articles = articles.Articles.ToDictionary(article => (article.Language, article.Id));
        // German is what nearly everybody asks first; the others are built meanwhile, and who asks earlier waits for them.
        foreach (var group in articles.Articles.GroupBy(article => article.Language).OrderByDescending(group => group.Key == FirstLanguage))
        {
            var content = new LanguageContent(group.Key, [.. group], [.. articles.Lexicon.Where(entry => entry.Serves(group.Key))]);
            _languages[group.Key] = before?.Shared(content) ?? (content, Task.Run(() => new LanguageSearch(content, options.UrgentArticles)));
        }

        if (_languages.TryGetValue(FirstLanguage, out var first))
            first.Search.Wait();
    }

    public int Count => _articles.Count;

    /// <summary>Every article in every language, in no order.</summary>
    public IReadOnlyCollection<Article> Articles => _articles.Values;

    public static KnowledgeBase Build(ArticleCollection articles, KnowledgeOptions options) => new(articles, options, null);

    /// <summary>
    /// The knowledge base of other articles, ready to be asked. Languages that have the same <see cref="Article"/> objects and
    /// lexicon as before are shared, not built again. This one goes on answering; of all that share a language dispose only the last.
    /// </summary>
    public KnowledgeBase With(ArticleCollection articles)
    {
        var with = new KnowledgeBase(articles, _options, this);
        Task.WaitAll(with._languages.Values.Select(language => language.Search));
        return with;
    }

    /// <returns>Null if there is no such article in that language.</returns>
    public Article? Find(string id, string language) => _articles.GetValueOrDefault((language, id));

    /// <param name="topic">Id of the article that was talked about before, for questions like "and where are they?".</param>
    /// <returns>Unknown also if there are no articles in that language.</returns>
    public Decision Ask(string question, string language = "de", string? topic = null) =>
        Consider(question, language, topic)?.Decision ?? new Decision.Unknown(null);

    /// <summary>What a message asks: nearly always one question; two or three that have different answers are answered one by one.</summary>
    public IReadOnlyList<AskedQuestion> AskAll(string message, string language = "de", string? topic = null) =>
        new MessageQuestions((text, about) => Ask(text, language, about), topic).Read(message);

    /// <summary>The best articles first, whatever their scores: what <see cref="Ask"/> decides on.</summary>
    public IReadOnlyList<ScoredArticle> Rank(string question, string language = "de", int count = 10) =>
        SearchIn(language) is { } search ? search.Rank(search.Read(question), count) : [];

    /// <summary>The best articles first, with the topic of the conversation in mind.</summary>
    internal IReadOnlyList<ScoredArticle> RankFor(string question, string language, string? topic) => Consider(question, language, topic)?.Ranked ?? [];

    /// <summary>The article that has the question word for word as its title or one of its questions; null if none or several have.</summary>
    public Article? FindWorded(string question, string language = "de") =>
        SearchIn(language) is { } search ? search.FindWorded(search.Read(question), [])?.Article : null;

    /// <summary>The sentence or list item of the article that answers the question best.</summary>
    /// <returns>Null if nothing but the article's topic itself was found.</returns>
    public Passage? FindPassage(string question, Article article) => SearchIn(article.Language)?.FindPassage(question, article);

    /// <summary>
    /// What a person wrote, reduced to words that stand in the articles of the language; all others become "…", as do e-mail
    /// addresses, links and numbers of more than four digits.
    /// </summary>
    public string KeepKnownWords(string text, string language = FirstLanguage) =>
        SearchIn(language) is { } search ? KnownWords.Keep(text, search.ReadKnown) : KnownWords.Gap;

    /// <summary>The same decision as <see cref="Ask"/>, with its reasons. Takes longer.</summary>
    public Explanation Explain(string question, string language = "de", string? topic = null)
    {
        if (SearchIn(language) is not { } search)
            return new Explanation(question, language, new Decision.Unknown(null), false, [], [], _options);
        var considered = Consideration.Of(search, question, topic is null ? null : Find(topic, language), _options);
        var read = considered.Question;
        return new Explanation(
            question,
            language,
            considered.Decision,
            considered.Worded is not null,
            [.. read.Words.Select(word => new ExplainedWord(word.Text, word.Mass / read.Mass, word.IsStopWord, word.IsKnown, word.Repair, word.Means))],
            [.. considered.Ranked.Take(DecisionRule.MaxCandidates).Select(article => new ExplainedArticle(article, search.PartsOf(read, article.Article)))],
            _options);
    }

    internal int RememberedWords(string language) => _languages[language].Search.Result.RememberedWords;

    public void Dispose()
    {
        foreach (var language in _languages.Values)
            language.Search.Result.Dispose();
    }

    private (LanguageContent, Task<LanguageSearch>)? Shared(LanguageContent content) =>
        _languages.TryGetValue(content.Language, out var known) && known.Content.IsSameAs(content) ? known : null;

    private Consideration? Consider(string question, string language, string? topic) => SearchIn(language) is { } search
        ? Consideration.Of(search, question, topic is null ? null : Find(topic, language), _options)
        : null;

    private LanguageSearch? SearchIn(string language) => _languages.TryGetValue(language, out var known) ? known.Search.Result : null;
}
