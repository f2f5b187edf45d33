// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>Articles whose facts should have been looked at again.</summary>
internal static class Reviews
{
    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles) =>
        from article in articles.All
        where article.Article.ReviewBy < articles.Today
        select article.Warn(
            article.LineOf("review-by:"),
            $"Der Artikel sollte bis {article.Article.ReviewBy:dd.MM.yyyy} überprüft werden.",
            "Prüfen Sie die Fakten, und setzen Sie as-of und review-by neu.");
}
