// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>The beginning of a text without its Markdown, for a notification that has room for one line.</summary>
internal static partial class FirstLine
{
    private const int Longest = 160;

    public static string Of(string markdown)
    {
        var line = markdown.AsSpan().TrimStart();
        var end = line.IndexOf('\n');
        var words = Link().Replace((end < 0 ? line : line[..end]).ToString(), "$1").Replace("**", "", StringComparison.Ordinal);
        return PlainText.Shorten(PlainText.SingleLine(Escaped().Replace(words, "$1")), Longest);
    }

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\\([^\sA-Za-z0-9])")]
    private static partial Regex Escaped();
}
