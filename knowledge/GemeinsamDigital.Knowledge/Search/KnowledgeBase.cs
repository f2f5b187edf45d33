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
            _languages[group.Key] = before?.Shared(content) ?? (content, Task.Run(() => new LanguageSearch(content)));
        }

        if (_languages.TryGetValue(FirstLanguage, out var first))
            first.Search.Wait();
    }

    public int Count => _articles.Count;

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

    /// <returns>Unknown also if there are no articles in that language.</returns>
    public Decision Ask(string question, string language = "de")
    {
        if (SearchIn(language) is not { } search)
            return new Decision.Unknown(null);
        var read = search.Read(question);
        var ranked = search.Rank(read, DecisionRule.MaxCandidates);
        return DecisionRule.Decide(search.FindWorded(read, ranked), ranked, read, _options);
    }

    /// <summary>The best articles first, whatever their scores: what <see cref="Ask"/> decides on.</summary>
    public IReadOnlyList<ScoredArticle> Rank(string question, string language = "de", int count = 10) =>
        SearchIn(language) is { } search ? search.Rank(search.Read(question), count) : [];

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
    public Explanation Explain(string question, string language = "de")
    {
        if (SearchIn(language) is not { } search)
            return new Explanation(question, language, new Decision.Unknown(null), false, [], [], _options);
        var read = search.Read(question);
        var ranked = search.Rank(read, DecisionRule.MaxCandidates);
        var worded = search.FindWorded(read, ranked);
        return new Explanation(
            question,
            language,
            DecisionRule.Decide(worded, ranked, read, _options),
            worded is not null,
            [.. read.Words.Select(word => new ExplainedWord(word.Text, word.Mass / read.Mass, word.IsStopWord, word.IsKnown, word.Repair, word.Means))],
            [.. ranked.Select(article => new ExplainedArticle(article, search.PartsOf(read, article.Article)))],
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

    private LanguageSearch? SearchIn(string language) => _languages.TryGetValue(language, out var known) ? known.Search.Result : null;
}
