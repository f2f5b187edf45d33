// SPDX-License-Identifier: EUPL-1.2
using System.Net;

namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

/// <summary>One tag of an HTML text.</summary>
/// <param name="Name">In small letters; empty when the sign opens no tag.</param>
/// <param name="End">Behind the tag.</param>
internal sealed record HtmlTag(string Name, bool Closes, string Attributes, int End)
{
    private const int LongestName = 20;

    /// <param name="start">Where the sign <c>&lt;</c> is.</param>
    public static HtmlTag At(string html, int start)
    {
        var closes = start + 1 < html.Length && html[start + 1] == '/';
        var name = start + (closes ? 2 : 1);
        var end = name;
        while (end < html.Length && end - name < LongestName && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        if (end == name && !(name < html.Length && html[name] is '!' or '?'))
            return new HtmlTag("", Closes: false, "", start + 1);
        var close = CloseOf(html, end);
        return new HtmlTag(end == name ? "!" : html[name..end].ToLowerInvariant(), closes, html[end..close], Math.Min(close + 1, html.Length));
    }

    /// <returns>Null when the tag has no such attribute with quotation marks.</returns>
    public string? Attribute(string name)
    {
        var at = 0;
        while ((at = Attributes.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            var value = at + name.Length;
            var isWhole = at > 0 && char.IsWhiteSpace(Attributes[at - 1]) && value + 1 < Attributes.Length && Attributes[value] == '=' && Attributes[value + 1] is '"' or '\'';
            if (isWhole && Attributes.IndexOf(Attributes[value + 1], value + 2) is >= 0 and var end)
                return WebUtility.HtmlDecode(Attributes[(value + 2)..end]);
            at = value;
        }
        return null;
    }

    /// <summary>The sign that ends the tag, which may also stand inside of an attribute.</summary>
    private static int CloseOf(string html, int from)
    {
        var quote = '\0';
        for (var at = from; at < html.Length; at++)
        {
            var letter = html[at];
            if (letter == '>' && quote == '\0')
                return at;
            if (letter is '"' or '\'' && quote is '\0' && html[at - 1] == '=')
                quote = letter;
            else if (letter == quote)
                quote = '\0';
        }
        // A quotation mark that is never closed ends nothing; then the next sign is the end.
        return html.IndexOf('>', from) is >= 0 and var close ? close : html.Length;
    }
}
