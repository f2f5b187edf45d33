// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>Entries of the lexicon that name an article which does not exist.</summary>
internal static class LexiconTargets
{
    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles)
    {
        var ids = articles.All.Select(article => (article.Article.Language, article.Article.Id)).ToHashSet();
        return articles.Lexicon
            .Where(entry => !ids.Contains((entry.Language, entry.Finds)))
            .Select(entry => new ArticleProblem($"../lexicon/{entry.Language}.yaml", 0, $"Den Artikel „{entry.Finds}“ gibt es nicht.", "Berichtigen Sie „finds“.") { Level = ProblemLevel.Warning, Quote = entry.Says });
    }
}
