// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>Facts that nobody can trace: years, amounts and shares in an article without a source, and sources that nobody dated.</summary>
internal static partial class Facts
{
    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles) => articles.All.SelectMany(Find);

    private static IEnumerable<ArticleProblem> Find(CheckedArticle article)
    {
        if (article.Article.Sources.Count == 0)
        {
            foreach (var (line, text) in article.Body.Where(line => Fact().IsMatch(line.Text)))
                yield return article.Warn(line, "Hier steht eine Tatsache, und der Artikel nennt keine Quelle.", "Nennen Sie unter „sources:“ die Quelle, oder lassen Sie die Zahl weg.", Fact().Match(text).Value);
        }

        foreach (var source in article.Article.Sources.Where(source => source.Seen is null))
            yield return article.Hint(article.LineOf(source.Title), "Bei einer Quelle fehlt, wann sie gelesen wurde.", "Ergänzen Sie „seen: 2026-11-22“.", source.Title);
    }

    [GeneratedRegex(@"\b(19|20)\d\d\b|\d+([.,]\d+)? ?(%|€|Prozent|Euro|Mio|Millionen|Milliarden|percent|euros?|million|billion)")]
    private static partial Regex Fact();
}
