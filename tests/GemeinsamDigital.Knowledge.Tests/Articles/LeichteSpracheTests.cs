// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Articles;

/// <summary>The rules of BITV 2.0, Annex 2 a program can check. Whether a text is easy, only people can tell.</summary>
public sealed partial class LeichteSpracheTests
{
    private const int LongestSentence = 15;
    private const int LongestShortAnswer = 80;
    private static readonly IReadOnlyList<Article> All = ArticleLoader.LoadFolder(Repository.Articles).Articles;
    private static readonly IReadOnlyList<Article> Easy = [.. All.Where(article => article.Language == "de-leicht")];

    [Fact]
    public void Many_topics_are_explained_and_each_one_also_in_everyday_language()
    {
        var everyday = All.Where(article => article.Language == "de").Select(article => article.Id);

        Assert.True(Easy.Count >= 50);
        Assert.Empty(Easy.Select(article => article.Id).Except(everyday));
    }

    [Fact]
    public void No_sentence_is_longer_than_fifteen_words() =>
        Assert.Empty(LinesWhere(line => WordsIn(line) > LongestSentence));

    [Fact]
    public void No_short_answer_is_longer_than_eighty_words() =>
        Assert.Empty(Easy.Where(article => WordsIn(Plain(article.ShortAnswer)) > LongestShortAnswer).Select(article => article.Id));

    [Fact]
    public void No_line_holds_two_sentences() =>
        Assert.Empty(LinesWhere(SentenceInsideALine().IsMatch));

    [Fact]
    public void Each_sentence_is_also_shown_on_its_own_line() =>
        Assert.Empty(Easy.Where(article => LineWithoutBreak().IsMatch($"{article.ShortAnswer}\n\n{article.Details}")).Select(article => article.Id));

    [Fact]
    public void No_genitive_catches_the_eye() =>
        Assert.Empty(LinesWhere(Genitive().IsMatch));

    private static IEnumerable<string> LinesWhere(Func<string, bool> isWrong) =>
        from article in Easy
        from line in $"{article.ShortAnswer}\n{article.Details}".Split('\n')
        where isWrong(Plain(line))
        select $"{article.Id}: {line}";

    /// <summary>What is read as a sentence: without marks, addresses and titles in quotation marks.</summary>
    private static string Plain(string markdown) => Markup().Replace(markdown, "").Trim();

    private static int WordsIn(string text) => text.Split((char[]?)null).Count(word => word.Any(char.IsLetterOrDigit));

    [GeneratedRegex(@"\*\*|^(-|\d+\.) |[\[\]]|(?<=\])\([^)]*\)|https?://\S+|\S+@\S+|„[^“]*“", RegexOptions.Multiline)]
    private static partial Regex Markup();

    /// <summary>A full stop after a digit belongs to a date.</summary>
    [GeneratedRegex(@"(?<!\d)[.!?]\s+\S")]
    private static partial Regex SentenceInsideALine();

    /// <summary>Two lines of text in a row where the first lacks the two spaces Markdown wants.</summary>
    [GeneratedRegex(@"^(?!(-|\d+\.) ).*\S ?\n(?!(-|\d+\.) )\S", RegexOptions.Multiline)]
    private static partial Regex LineWithoutBreak();

    [GeneratedRegex(@"\bdes \w+s\b", RegexOptions.IgnoreCase)]
    private static partial Regex Genitive();
}
