// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>Questions of two articles that differ in function words only: whoever asks like that may get the wrong one.</summary>
internal static class LikeQuestions
{
    /// <summary>"Was ist das?" and "Was soll ich tun?" differ in function words only, but nobody would take one for the other.</summary>
    private const int WordsOfATopic = 2;

    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles) => articles.All.GroupBy(article => article.Article.Language).SelectMany(FindInLanguage);

    private static IEnumerable<ArticleProblem> FindInLanguage(IGrouping<string, CheckedArticle> articles)
    {
        using var keys = new QuestionKeys(articles.Key);
        var first = new Dictionary<string, (CheckedArticle Article, string Question)>(StringComparer.Ordinal);
        var problems = new List<ArticleProblem>();
        foreach (var article in articles)
        {
            foreach (var question in article.Article.Questions.Prepend(article.Article.Title))
            {
                var key = keys.Of(question);
                if (keys.Words(question).Count(word => !keys.IsFunctionWord(word)) >= WordsOfATopic && !first.TryAdd(key, (article, question)) && first[key].Article != article && !SharedQuestions.AreSame(first[key].Question, question))
                    problems.Add(article.Hint(article.LineOf(question), $"Eine Frage gleicht einer Frage von {first[key].Article.File} bis auf Füllwörter.", "Machen Sie deutlich, worin sie sich unterscheiden, oder streichen Sie eine.", $"{question}“ und „{first[key].Question}"));
            }
        }

        return problems;
    }
}
