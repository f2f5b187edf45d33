// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>Hints on Leichte Sprache (BITV 2.0, Annex 2). Whether a text is easy, only people can tell.</summary>
internal static partial class EasyLanguage
{
    private const int LongestSentence = 12;
    private const int LongestWord = 14;

    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles) =>
        from article in articles.All
        where article.IsEasy
        from line in article.Body
        from problem in Find(article, line.Number, Quotation().Replace(Prose.Of(line.Text), ""))
        select problem;

    private static IEnumerable<ArticleProblem> Find(CheckedArticle article, int line, string text)
    {
        foreach (var sentence in Prose.Sentences(text).Where(sentence => Prose.Words(sentence).Count > LongestSentence))
            yield return article.Hint(line, $"Ein Satz in Leichter Sprache hat {Prose.Words(sentence).Count} Wörter; {LongestSentence} sollten genügen.", "Machen Sie zwei Sätze daraus.", sentence);
        foreach (var word in Prose.Words(text).Where(word => !word.Contains('.') && word.Split('-').Any(part => part.Length > LongestWord)))
            yield return article.Hint(line, "Ein Wort ist lang und hat keinen Binde-Strich.", "Trennen Sie es mit einem Binde-Strich, oder nehmen Sie ein kürzeres.", word);
        if (Genitive().Match(text) is { Success: true } genitive)
            yield return article.Hint(line, "Das sieht nach einem Genitiv aus.", "Schreiben Sie „von dem …“ oder „von der …“.", genitive.Value);
        if (Passive().Match(text) is { Success: true } passive)
            yield return article.Hint(line, "Das sieht nach einem Satz aus, der nicht sagt, wer etwas tut.", "Sagen Sie, wer es tut: „Das Amt prüft die Idee.“", passive.Value);
    }

    [GeneratedRegex("„[^“]*“")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(des|eines|dieses|ihres|seines) (\p{L}+ )?\p{Lu}\p{Ll}+e?s\b")]
    private static partial Regex Genitive();

    [GeneratedRegex(@"\b(wird|werden|wurde|wurden|worden)\b[^.,!?]*\b(ge\p{Ll}{3,}(t|en)|\p{Ll}+(iert|ellt)|(be|ver|er|ent|zer)\p{Ll}{3,}t)\b")]
    private static partial Regex Passive();
}
