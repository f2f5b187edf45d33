// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>The search reads words in small letters and without umlauts; people should see them as the article has them.</summary>
internal static partial class OriginalSpelling
{
    /// <returns>The word itself if the article does not have it.</returns>
    public static string Of(string folded, Article article) =>
        new[] { article.Title, string.Join(' ', article.Keywords), article.ShortAnswer, article.Details, string.Join(' ', article.Questions) }
            .SelectMany(text => Word().Matches(text).Select(match => match.Value))
            .FirstOrDefault(word => string.Equals(Fold(word), folded, StringComparison.OrdinalIgnoreCase)) ?? folded;

    private static string Fold(string word) => word.ToLowerInvariant()
        .Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u').Replace("ß", "ss", StringComparison.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
