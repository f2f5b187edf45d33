// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>Which articles exist in German only, as one line for each language and kind.</summary>
internal static class Translations
{
    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles) =>
        from language in new[] { (Folder: "en", Name: "auf Englisch"), (Folder: "de-leicht", Name: "in Leichter Sprache") }
        let translated = articles.All.Where(article => article.Article.Language == language.Folder).Select(article => article.Article.Id).ToHashSet()
        from kind in articles.All.Where(article => article.Article.Language == "de").GroupBy(article => article.Article.Kind)
        let missing = kind.Select(article => article.Article.Id).Except(translated).Order(StringComparer.Ordinal).ToList()
        where missing.Count > 0
        select new ArticleProblem(
            language.Folder, 0,
            $"{missing.Count} von {kind.Count()} {NameOf(kind.Key)} gibt es nicht {language.Name}: {string.Join(", ", missing)}.",
            "Der Bot zeigt dort den deutschen Artikel und sagt es.")
        { Level = ProblemLevel.Hint };

    private static string NameOf(ArticleKind kind) => kind switch
    {
        ArticleKind.Term => "Begriffen",
        ArticleKind.Talk => "Gesprächsartikeln",
        _ => "Themen",
    };
}
