// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>A text as words, numbers and single signs. Asking beyond an end is allowed and gives <see cref="TokenKind.None"/>.</summary>
internal sealed class TokenList
{
    private readonly List<Token> _tokens = [];

    private TokenList(string text) => Text = text;

    public string Text { get; }

    public int Count => _tokens.Count;

    public Token this[int index] => index >= 0
        && index < _tokens.Count ? _tokens[index] : new Token(TokenKind.None, Text.Length, 0, Gap.LineBreak);

    public static TokenList Of(string text)
    {
        var list = new TokenList(text);
        var gap = Gap.LineBreak;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                gap = gap == Gap.LineBreak || text[at] is '\n' or '\r' ? Gap.LineBreak : Gap.Blank;
                at++;
                continue;
            }

            var (kind, length) = Read(text.AsSpan(at));
            list._tokens.Add(new Token(kind, at, length, gap));
            gap = Gap.None;
            at += length;
        }

        return list;
    }

    public ReadOnlySpan<char> Span(int index)
    {
        var token = this[index];
        return Text.AsSpan(token.Start, token.Length);
    }

    public bool IsWord(int index) => this[index].Kind == TokenKind.Word;

    public bool IsWord(int index, WordSet words) => IsWord(index) && words.Contains(Span(index));

    public bool IsNumber(int index) => this[index].Kind == TokenKind.Number;

    public bool IsSymbol(int index, char symbol) => this[index] is { Kind: TokenKind.Symbol } token && Text[token.Start] == symbol;

    public bool IsHyphen(int index) => this[index] is { Kind: TokenKind.Symbol } token && Text[token.Start] is '-' or '–' or '‐' or '‑';

    public bool IsCapitalised(int index) => IsWord(index) && char.IsUpper(Text[this[index].Start]);

    public bool IsApostrophe(int index) => this[index] is { Kind: TokenKind.Symbol } token && Text[token.Start] is '\'' or '’';

    public bool Is(int index, string word) => IsWord(index) && Span(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Nothing stands between this token and the one before it.</summary>
    public bool IsAttached(int index) => this[index] is { Before: Gap.None, Kind: not TokenKind.None };

    public bool StartsLine(int index) => this[index].Before == Gap.LineBreak;

    public PersonalDataFinding Finding(PersonalDataKind kind, int first, int last) =>
        new(kind, this[first].Start, this[last].End - this[first].Start);

    private static (TokenKind Kind, int Length) Read(ReadOnlySpan<char> rest)
    {
        if (char.IsAsciiDigit(rest[0]))
            return (TokenKind.Number, LengthOf(rest, char.IsAsciiDigit));
        if (!char.IsLetter(rest[0]))
            return (TokenKind.Symbol, 1);
        if (IsLink(rest))
            return (TokenKind.Link, LengthOf(rest, static c => !char.IsWhiteSpace(c) && c is not ('<' or '>' or '"' or '“' or '”')));
        return (TokenKind.Word, LengthOf(rest, static c => char.IsLetter(c)
            || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark));
    }

    private static bool IsLink(ReadOnlySpan<char> rest) =>
        rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static int LengthOf(ReadOnlySpan<char> rest, Func<char, bool> belongs)
    {
        var length = 1;
        while (length < rest.Length && belongs(rest[length]))
            length++;
        return length;
    }
}
