// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Passages;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>The short answer, and the one detail that was asked for; in bold what of the question stands in them.</summary>
internal static class AnsweringPassage
{
    public static string Show(Article article, Passage? passage) =>
        passage is null ? article.ShortAnswer
        : passage.IsInDetails ? $"{article.ShortAnswer}\n\n{(passage.IsListItem ? "- " : "")}{MarkedText.Of(article.Details, passage.Range, passage.Words)}"
        : MarkedText.Of(article.ShortAnswer, new TextRange(0, article.ShortAnswer.Length), passage.Words);
}
