// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>German quotation marks are „like this“.</summary>
internal static class QuotationMarks
{
    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles) =>
        from article in articles.All
        where article.IsGerman
        from line in article.Body
        where Prose.Of(line.Text).AsSpan().IndexOfAny('"', '”') >= 0
        select article.Warn(line.Number, "Hier stehen Anführungszeichen, die es im Deutschen nicht gibt.", "Schreiben Sie „so“.", line.Text.Trim());
}
