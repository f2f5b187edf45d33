// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>The public half of a receipt, <c>YYYY-nnnnn</c>, as on mein.berlin.de.</summary>
internal static partial class IdeaReference
{
    public static string Format(int year, int number) => $"{year:D4}-{number:D5}";

    /// <summary>The first reference in the text, or null.</summary>
    public static string? Find(string text)
    {
        var match = Pattern().Match(text);
        return match.Success ? $"{match.Groups["year"].ValueSpan}-{match.Groups["number"].ValueSpan}" : null;
    }

    /// <summary>What remains of the text without its reference: perhaps the code.</summary>
    public static string Remove(string text) => Pattern().Replace(text, " ").Trim();

    [GeneratedRegex(@"\b(?<year>20\d\d)\s?[-–—/]\s?(?<number>\d{5})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
