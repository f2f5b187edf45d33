// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>
/// Finds the words of a text, in lower case: runs of letters and digits. Invisible characters inside a word vanish
/// (soft hyphen, zero-width space, the middle dot of easy language), "Akteur:innen" is read as "akteur",
/// a colon after at most three letters joins ("GD:B" is "gdb"), and so do the dots of an address: "mein.berlin.de" is "meinberlin".
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    /// <summary>Longer words are cut; nobody means all of them.</summary>
    public const int MaxLength = 64;

    private const int LongestJoiningStart = 3;
    private static readonly string[] AddressEndings = ["de", "org", "com", "net", "eu", "info"];
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>Where the current word starts and how much of the text it covers.</summary>
    public int Start { get; private set; }

    public readonly int End => _position;

    /// <param name="word">Room for <see cref="MaxLength"/> characters.</param>
    /// <returns>The length of the next word, 0 at the end of the text.</returns>
    public int Next(scoped Span<char> word)
    {
        while (_position < _text.Length && !char.IsLetterOrDigit(_text[_position]))
            _position++;
        Start = _position;
        var length = 0;
        for (; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            if (char.IsLetterOrDigit(c))
            {
                if (length < MaxLength)
                    word[length++] = char.ToLowerInvariant(c);
            }
            else if (!IsInvisible(c) && !Joins(c, length))
            {
                break;
            }
        }

        return length;
    }

    private static bool IsInvisible(char c) =>
        c is '·' or '\u00AD' || (c > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark);

    /// <summary>Decides about a sign between two letters; may skip what follows it.</summary>
    private bool Joins(char sign, int length)
    {
        if (sign is not (':' or '*' or '_' or '/' or '.'))
            return false;
        var rest = _text[(_position + 1)..];
        var part = LettersAtStartOf(rest);
        if (sign == '.')
            return JoinsAddress(rest, part);
        if (part is "innen" or "in" || (sign != '/' && part is "r" or "n" or "e"))
        {
            _position += part.Length;
            return true;
        }

        return sign == ':' && part.Length > 0 && length <= LongestJoiningStart;
    }

    private bool JoinsAddress(ReadOnlySpan<char> rest, ReadOnlySpan<char> part)
    {
        var next = rest[part.Length..];
        if (next.Length > 1 && next[0] == '.' && char.IsLetter(next[1]))
            return part.Length > 0 && EndsAddress(next[1..]);
        if (!IsAddressEnding(part))
            return false;
        _position += part.Length;
        return true;
    }

    private static bool EndsAddress(ReadOnlySpan<char> rest)
    {
        var part = LettersAtStartOf(rest);
        var next = rest[part.Length..];
        return next.Length > 1 && next[0] == '.' && char.IsLetter(next[1]) ? IsAddressEnding(LettersAtStartOf(next[1..])) : IsAddressEnding(part);
    }

    private static bool IsAddressEnding(ReadOnlySpan<char> part)
    {
        foreach (var ending in AddressEndings)
        {
            if (part.Equals(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> LettersAtStartOf(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end <= MaxLength && char.IsLetter(text[end]))
            end++;
        return text[..end];
    }
}
