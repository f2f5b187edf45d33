// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Into the bot's Markdown and out of it.</summary>
internal static partial class MarkdownText
{
    private const string Special = "\\`*_[]<>~|&#!";

    /// <summary>A person's words inside of the bot's Markdown: shown as typed, never as a link, image, heading or HTML.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var lineStart = true;
        foreach (var letter in text)
        {
            // A dash, plus or number only means something where a line begins.
            if (Special.Contains(letter, StringComparison.Ordinal) || (lineStart && letter is ('-' or '+' or '=')))
                escaped.Append('\\');
            else if (letter is ('.' or ')') && escaped.Length > 0 && char.IsAsciiDigit(escaped[^1]) && IsListNumber(escaped))
                escaped.Append('\\');
            escaped.Append(letter);
            lineStart = letter == '\n' || (lineStart && letter == ' ');
        }
        return escaped.ToString();
    }

    /// <summary>What it says, on one line, for places that show no Markdown: of links only the words.</summary>
    public static string Plain(string markdown) =>
        PlainText.SingleLine(Signs().Replace(markdown, found => found.Groups["words"] is { Success: true } words ? Plain(words.Value) : found.Groups["sign"].Value));

    private static bool IsListNumber(StringBuilder line)
    {
        var index = line.Length - 1;
        while (index >= 0 && char.IsAsciiDigit(line[index]))
            index--;
        while (index >= 0 && line[index] == ' ')
            index--;
        return index < 0 || line[index] == '\n';
    }

    [GeneratedRegex(@"\\(?<sign>[^\sA-Za-z0-9])|\[(?<words>(?:\\.|[^\]\\])*)\]\([^)]*\)|\*\*", RegexOptions.NonBacktracking)]
    private static partial Regex Signs();
}
