// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>Short answers that are not short.</summary>
internal static class LengthOfAnswers
{
    private const int MostWords = 60;

    /// <summary>Leichte Sprache says in five sentences what others say in two.</summary>
    private const int MostWordsInEasyLanguage = 80;

    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles) =>
        from article in articles.All
        let words = Prose.Words(Prose.Of(article.Article.ShortAnswer)).Count
        let most = article.IsEasy ? MostWordsInEasyLanguage : MostWords
        where words > most
        select article.Warn(
            article.Body.Select(line => line.Number).FirstOrDefault(),
            $"Die Kurzantwort hat {words} Wörter; höchstens {most} sollten es sein.",
            "Lassen Sie im ersten Absatz das Wichtigste stehen; alles andere gehört darunter.");
}
