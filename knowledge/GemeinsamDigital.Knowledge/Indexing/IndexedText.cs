// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Indexing;

internal static partial class IndexedText
{
    /// <summary>All of an article that can be found. The title counts twice, which ranks better than a field of its own.</summary>
    public static string Whole(Article article) => string.Join(
        '\n',
        [article.Title, article.Title, .. article.Questions, .. article.Keywords, WithoutAddresses(article.ShortAnswer), WithoutAddresses(article.Details)]);

    /// <summary>Each way of asking for the article, one per line.</summary>
    public static string Phrasings(Article article) => string.Join('\n', Enumerable.Prepend(article.Questions, article.Title).Select(OneLine));

    public static int PhrasingCount(Article article) => 1 + article.Questions.Count;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    /// <summary>Nobody asks for the words of a link's address.</summary>
    private static string WithoutAddresses(string markdown) => LinkTarget().Replace(markdown, "]");

    [GeneratedRegex(@"\]\([^()\s]*\)")]
    private static partial Regex LinkTarget();
}
