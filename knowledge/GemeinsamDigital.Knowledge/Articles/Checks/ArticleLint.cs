// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>Everything that a program can say about articles: what the loader met, and what editors should look at.</summary>
/// <param name="folder">The folder that holds the folders de, en and de-leicht.</param>
public sealed class ArticleLint(string folder, TimeProvider time)
{
    private static readonly Func<CheckedArticles, IEnumerable<ArticleProblem>>[] Checks =
    [
        Drafts.Find,
        Reviews.Find,
        Facts.Find,
        LengthOfAnswers.Find,
        Umlauts.Find,
        QuotationMarks.Find,
        Links.Find,
        Readability.Find,
        EasyLanguage.Find,
        LikeQuestions.Find,
        Translations.Find,
        LexiconTargets.Find,
    ];

    private readonly ArticleShelf _shelf = new(folder, time);

    /// <summary>Reads the folder again; the collection has all problems.</summary>
    public ArticleCollection Check()
    {
        var read = _shelf.Read();
        var articles = new CheckedArticles(
            [.. _shelf.Loaded.Select(loaded => CheckedArticle.Of(folder, loaded))],
            read.Lexicon,
            DateOnly.FromDateTime(time.GetLocalNow().Date));
        return read with { Problems = [.. read.Problems, .. Checks.SelectMany(check => check(articles))] };
    }
}
