// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>
/// Command words count only as the whole message, never inside free text ("help the children" is no cry for help).
/// Word lists come from the texts, separated by <c>|</c>, lower case, without punctuation.
/// </summary>
internal static class WholeMessage
{
    /// <summary>The message as it is compared: lower case, single blanks, no punctuation at its ends.</summary>
    public static string Normalize(string message)
    {
        var normalized = new StringBuilder(message.Length);
        foreach (var letter in message)
        {
            if (char.IsWhiteSpace(letter) || letter is ',' or '-')
            {
                if (normalized.Length > 0 && normalized[^1] != ' ')
                    normalized.Append(' ');
            }
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.Format)
            {
                normalized.Append(char.ToLower(letter, CultureInfo.InvariantCulture));
            }
        }
        var text = normalized.ToString();
        return text.Trim(' ', '!', '.', '?', ':', ';', '"', '„', '“', '”', '\'', '(', ')') is { Length: > 0 } trimmed ? trimmed : text.Trim();
    }

    /// <param name="normalized">A message from <see cref="Normalize"/>.</param>
    /// <param name="words">Alternatives, separated by <c>|</c>.</param>
    public static bool IsOneOf(string normalized, string words)
    {
        foreach (var range in words.AsSpan().Split('|'))
        {
            if (normalized.AsSpan().SequenceEqual(words.AsSpan(range)))
                return true;
        }
        return false;
    }

    /// <summary>The alternative that a button sends.</summary>
    public static string First(string words) => words.Split('|')[0];

    /// <summary>Whether the message is a button's title or one of the alternatives to it.</summary>
    public static bool Says(string normalized, string title, string words) => normalized == Normalize(title) || IsOneOf(normalized, words);

    /// <summary>Whether one of the alternatives occurs in the message as a word of its own.</summary>
    public static bool Contains(string normalized, string words)
    {
        var tokens = normalized.Split(' ');
        foreach (var range in words.AsSpan().Split('|'))
        {
            foreach (var token in tokens)
            {
                if (token.AsSpan().SequenceEqual(words.AsSpan(range)))
                    return true;
            }
        }
        return false;
    }
}
