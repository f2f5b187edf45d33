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
        var places = article.Lines.Select((text, i) => (Line: i + 1, Text: text)).Where(line => line.Text.Contains(Mark, StringComparison.Ordinal)).ToList();
        if (places is [var first, ..])
        {
            yield return new(article.File, first.Line, places.Count == 1 ? $"Hier steht noch „{Mark}“." : $"Hier und an weiteren Stellen steht noch „{Mark}“, insgesamt {places.Count} Mal.", "Ersetzen Sie jeden Platzhalter.")
            {
                Level = isDraft ? ProblemLevel.Warning : ProblemLevel.Error,
                Quote = first.Text.Trim(),
            };
        }
    }
}
