// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>A list of articles for words that are still being typed, where a conversation gives one answer.</summary>
internal sealed class FindArticles(KnowledgeSource knowledge, ArticleReply articles, IOptions<KnowledgeFolder> folder)
{
    /// <summary>Below it an article is hardly related; see <see cref="ScoredArticle"/>.</summary>
    private const double LeastScore = 0.45;

    private const int MostArticles = 50;

    /// <param name="skip">How many were shown before.</param>
    /// <returns>The best first, in the current language where there is a translation.</returns>
    public IReadOnlyList<FoundArticle> For(string words, int skip, int count)
    {
        var question = PlainText.SingleLine(words);
        if (question.Length > AnswerQuestion.LongestQuestion)
            return [];
        var found = question.Length == 0 ? Featured() : Ranked(question);
        return [.. found.DistinctBy(each => each.Article.Id).Skip(skip).Take(count).Select(each => Show(each, question))];
    }

    private FoundArticle Show(ScoredArticle found, string question) =>
        new(articles.InCurrentLanguage(found.Article), articles.Full(found.Article, found.Score, [], question));

    private IEnumerable<ScoredArticle> Featured() =>
        folder.Value.Featured.Select(id => knowledge.Current.Find(id, "de")).OfType<Article>().Select(article => new ScoredArticle(article, 1));

    private IEnumerable<ScoredArticle> Ranked(string question)
    {
        var worded = knowledge.FindByPhrasing(question) ?? Distress.InASentence(question, knowledge.FindByPhrasing);
        var ranked = BotLanguage.KnowledgeLanguages()
            .Where(language => language != "de-leicht" || BotLanguage.Current == BotLanguage.GermanSimple)
            .Select(language => knowledge.Current.Rank(question, language, MostArticles).Where(article => article.Score >= LeastScore).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? [];
        return (worded is null ? ranked : ranked.Prepend(new ScoredArticle(worded, 1))).Where(found => found.Article.Kind != ArticleKind.Talk || Distress.Is(found.Article.Id));
    }
}

internal sealed record FoundArticle(Article Article, Answered Answer);
