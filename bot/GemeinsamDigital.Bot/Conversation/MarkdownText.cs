// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Quotes a person's words inside the bot's Markdown: shown as typed, never as a link, image, heading or HTML.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>~|&#!";

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

    private static bool IsListNumber(StringBuilder line)
    {
        var index = line.Length - 1;
        while (index >= 0 && char.IsAsciiDigit(line[index]))
            index--;
        while (index >= 0 && line[index] == ' ')
            index--;
        return index < 0 || line[index] == '\n';
    }
}
