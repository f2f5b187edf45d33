// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>What is not finished.</summary>
internal static class Drafts
{
    private const string Mark = "TODO";

    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles) => articles.All.SelectMany(Find);

    private static IEnumerable<ArticleProblem> Find(CheckedArticle article)
    {
        var isDraft = article.Article.Status == ArticleStatus.Draft;
        if (isDraft)
            yield return article.Hint(0, "Der Artikel ist ein Entwurf; der Bot zeigt ihn nicht.", "Schreiben Sie „status: approved“, wenn er freigegeben ist.");
        foreach (var (line, text) in article.Lines.Select((text, i) => (i + 1, text)).Where(line => line.text.Contains(Mark, StringComparison.Ordinal)))
        {
            yield return article.Warn(line, $"Hier steht noch „{Mark}“.", "Ersetzen Sie den Platzhalter.", text.Trim())
                with
            { Level = isDraft ? ProblemLevel.Warning : ProblemLevel.Error };
        }
    }
}
