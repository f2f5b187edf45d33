// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>
/// How hard German texts are to read: long sentences, and Flesch's index with Amstad's figures for German,
/// 180 − words per sentence − 58.5 × syllables per word. 30 to 50 is hard; below, hardly anybody reads on.
/// </summary>
internal static partial class Readability
{
    private const double HardlyReadable = 20;
    private const int LongSentence = 30;

    /// <summary>An average of fewer words says nothing.</summary>
    private const int EnoughWords = 30;
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static IEnumerable<ArticleProblem> Find(CheckedArticles articles) =>
        articles.All.Where(article => article.Article.Language == "de").SelectMany(Find);

    /// <summary>Text of no words counts as easy.</summary>
    internal static double IndexOf(string markdown)
    {
        var sentences = Prose.Sentences(markdown).Select(Prose.Words).ToList();
        var words = sentences.Sum(sentence => sentence.Count);
        return words == 0 ? 100 : 180 - words / (double)sentences.Count - 58.5 * sentences.Sum(sentence => sentence.Sum(SyllablesOf)) / words;
    }

    private static IEnumerable<ArticleProblem> Find(CheckedArticle article)
    {
        var text = $"{article.Article.ShortAnswer}\n{article.Article.Details}";
        if (Prose.Words(Prose.Of(text)).Count >= EnoughWords && IndexOf(text) is < HardlyReadable and var index)
            yield return article.Hint(0, string.Create(German, $"Der Text ist sehr schwer zu lesen (Flesch-Amstad {index:F0}; ab 50 geht es leicht)."), "Teilen Sie Sätze, und nehmen Sie kürzere Wörter.");
        foreach (var sentence in Prose.Sentences(text).Where(sentence => Prose.Words(sentence).Count > LongSentence))
            yield return article.Hint(article.LineOf(sentence[..Math.Min(20, sentence.Length)]), $"Ein Satz hat {Prose.Words(sentence).Count} Wörter.", "Machen Sie zwei daraus.", sentence);
    }

    /// <summary>As many as there are groups of vowels; a figure or an abbreviation is at least one.</summary>
    private static int SyllablesOf(string word) => Math.Max(1, Vowels().Count(word));

    [GeneratedRegex("ei|ai|au|äu|eu|ie|aa|ee|oo|[aeiouäöüy]", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();
}
