// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Knowledge.Articles.Checks;

/// <summary>Markdown as people read it.</summary>
internal static partial class Prose
{
    /// <summary>Without marks and addresses; the words of a link stay.</summary>
    public static string Of(string markdown) => Markup().Replace(markdown, "").Trim();

    /// <summary>A list item and a line that ends in two spaces are sentences of their own.</summary>
    public static IEnumerable<string> Sentences(string markdown) =>
        from line in markdown.Replace("  \n", ".\n").Split('\n')
        from sentence in SentenceEnd().Split(Of(line))
        where Words(sentence).Count > 0
        select sentence.Trim();

    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\*\*|^\s*(-|\d+\.|#+) |[\[\]`]|(?<=\])\([^)]*\)|https?://\S+|\S+@\S+", RegexOptions.Multiline)]
    private static partial Regex Markup();

    /// <summary>A full stop after a digit belongs to a date, one after a single letter to an abbreviation.</summary>
    [GeneratedRegex(@"(?<![\d.]|\b\p{L})[.!?]+(?=\s|$)|:(?=\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d'’.,-]*[\p{L}\d]|[\p{L}\d]")]
    private static partial Regex Word();
}
