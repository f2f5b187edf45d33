// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>One state of the articles and all that follows from it; replaced as a whole, never changed.</summary>
internal sealed class LoadedKnowledge
{
    private readonly Dictionary<(string Language, string Title), Article> _byTitle = [];

    private LoadedKnowledge(ArticleCollection articles, KnowledgeBase knowledge)
    {
        Base = knowledge;
        foreach (var article in articles.Articles)
            _byTitle.TryAdd((article.Language, WholeMessage.Normalize(article.Title)), article);
    }

    public KnowledgeBase Base { get; }

    public static LoadedKnowledge Build(ArticleCollection read, KnowledgeOptions options)
    {
        var articles = Approved(read);
        return new LoadedKnowledge(articles, KnowledgeBase.Build(articles, options));
    }

    public LoadedKnowledge With(ArticleCollection read)
    {
        var articles = Approved(read);
        return new LoadedKnowledge(articles, Base.With(articles));
    }

    /// <summary>Titles before questions, because buttons send titles; the first language that has one wins.</summary>
    public Article? FindByPhrasing(string text, string[] languages)
    {
        var title = WholeMessage.Normalize(text);
        return languages.Select(language => _byTitle.GetValueOrDefault((language, title)))
            .Concat(languages.Select(language => Base.FindWorded(text, language)))
            .FirstOrDefault(article => article is not null);
    }

    /// <summary>Drafts are for editors, who ask them with the knowledge command.</summary>
    private static ArticleCollection Approved(ArticleCollection read) =>
        read with { Articles = [.. read.Articles.Where(article => article.Status == ArticleStatus.Approved)] };
}
