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

    /// <returns>The best first; all of them, in the current language where there is a translation.</returns>
    public IReadOnlyList<Answered> For(string words)
    {
        var question = PlainText.SingleLine(words);
        if (question.Length > AnswerQuestion.LongestQuestion)
            return [];
        return question.Length == 0
            ? [.. Featured().Select(article => articles.Full(article, 1, []))]
            : [.. Ranked(question).DistinctBy(found => found.Article.Id).Select(found => articles.Full(found.Article, found.Score, [], question))];
    }

    public Article InCurrentLanguage(string id) =>
        knowledge.Current.Find(id, BotLanguage.KnowledgeLanguage(BotLanguage.Current)) ?? knowledge.Current.Find(id, "de")!;

    private IEnumerable<Article> Featured() =>
        folder.Value.Featured.Select(id => knowledge.Current.Find(id, "de")).OfType<Article>();

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
