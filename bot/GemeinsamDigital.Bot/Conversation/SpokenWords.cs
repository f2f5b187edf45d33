// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Conversation;

/// <summary>The words of a message that say something about its language: no names, addresses, abbreviations, repetitions or quotations.</summary>
/// <param name="withQuotes">Whether quoted words count, for people who say nothing else.</param>
internal ref struct SpokenWords(ReadOnlySpan<char> text, bool withQuotes)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _shouts = !HasLowerCase(text);
    private ReadOnlySpan<char> _before;
    private bool _isQuoted;
    private int _next;

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            var (start, end) = (_next, _next);
            while (end < _text.Length && char.IsLetterOrDigit(_text[end]))
                end++;
            var counts = Counts(start, end);
            _next = end + 1;
            if (end > start)
                Current = _before = _text[start..end];
            if (end < _text.Length)
                _isQuoted = IsQuotedAfter(_text[end]);
            if (counts)
                return true;
        }
        return false;
    }

    private readonly bool Counts(int start, int end)
    {
        var word = _text[start..end];
        return !word.IsEmpty
            && (withQuotes || !_isQuoted)
            && !word.Equals(_before, StringComparison.OrdinalIgnoreCase)
            && !IsPartOfAddress(start, end)
            && !IsPartOfName(word)
            && (_shouts || !IsAbbreviation(word));
    }

    private readonly bool IsQuotedAfter(char mark) => mark switch
    {
        '"' or '“' => !_isQuoted,
        '„' or '»' => true,
        '”' or '«' => false,
        _ => _isQuoted,
    };

    /// <summary>"mein.berlin.de" and e-mail addresses.</summary>
    private readonly bool IsPartOfAddress(int start, int end) =>
        (start > 1 && _text[start - 1] is '.' or '@' && char.IsLetterOrDigit(_text[start - 2]))
        || (end + 1 < _text.Length && _text[end] is '.' or '@' && char.IsLetterOrDigit(_text[end + 1]));

    /// <summary>"Arena der Ideen" is called so in every language.</summary>
    private readonly bool IsPartOfName(ReadOnlySpan<char> word) => word is "der" && _before.Equals("Arena", StringComparison.OrdinalIgnoreCase);

    /// <summary>"IT", "WHO" and "IS" are no English words, unless everything is written like that.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length > 1 && !HasLowerCase(word);

    // ContainsAnyInRange allocates for short texts.
    private static bool HasLowerCase(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLower(letter))
                return true;
        }
        return false;
    }
}
