// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>anna@example.org, also as "anna (at) example.org" and "anna at example dot org".</summary>
internal static class EmailAddresses
{
    private const int MostParts = 20;
    private static readonly WordSet At = new("at ät");
    private static readonly WordSet Dot = new("dot punkt");

    public static IEnumerable<PersonalDataFinding> Find(TokenList tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (ReadAt(tokens, i) is not (var isPlainWord, var domainStart))
                continue;
            var first = LocalStart(tokens, i);
            var last = DomainEnd(tokens, domainStart, out var isSpelled);
            if (first < i && last > domainStart && (!isPlainWord || isSpelled))
                yield return tokens.Finding(PersonalDataKind.Email, first, last);
        }
    }

    private static (bool IsPlainWord, int DomainStart)? ReadAt(TokenList tokens, int i)
    {
        if (tokens.IsSymbol(i, '@'))
            return tokens.IsAttached(i) == tokens.IsAttached(i + 1) ? (false, i + 1) : null;
        if (tokens.IsWord(i, At) && !tokens.IsAttached(i))
            return (true, i + 1);
        var isBracket = tokens.IsSymbol(i, '(') || tokens.IsSymbol(i, '[') || tokens.IsSymbol(i, '{');
        return isBracket && (tokens.IsWord(i + 1, At) || tokens.IsSymbol(i + 1, '@'))
            && tokens[i + 2].Kind == TokenKind.Symbol ? (false, i + 3) : null;
    }

    private static int LocalStart(TokenList tokens, int at)
    {
        if (tokens.StartsLine(at))
            return at;
        var first = at;
        while (at - first < MostParts && (first == at || tokens.IsAttached(first)) && IsLocal(tokens, first - 1))
            first--;
        while (first < at && tokens[first].Kind == TokenKind.Symbol)
            first++;
        return first;
    }

    private static bool IsLocal(TokenList tokens, int i) =>
        tokens.IsWord(i) || tokens.IsNumber(i)
            || (tokens[i].Kind == TokenKind.Symbol && tokens.Span(i)[0] is '.' or '_' or '-' or '+' or '%');

    /// <returns>The last token of the domain; its start or less if there is none.</returns>
    private static int DomainEnd(TokenList tokens, int start, out bool isSpelled)
    {
        isSpelled = false;
        var last = start - 1;
        var i = start;
        for (var label = 0; label < MostParts && !tokens.StartsLine(i); label++)
        {
            var end = LabelEnd(tokens, i);
            if (end < i)
                break;
            if (label > 0 && tokens.IsWord(end) && tokens[end].Length >= 2)
                last = end;
            var spelled = DotWordEnd(tokens, end + 1);
            isSpelled |= spelled > 0;
            if (spelled > 0)
                i = spelled + 1;
            else if (tokens.IsSymbol(end + 1, '.') && tokens.IsAttached(end + 1) && tokens.IsAttached(end + 2))
                i = end + 2;
            else
                break;
        }

        return last;
    }

    private static int LabelEnd(TokenList tokens, int i)
    {
        var end = i - 1;
        while (end - i < MostParts && (end < i || tokens.IsAttached(end + 1))
            && (tokens.IsWord(end + 1) || tokens.IsNumber(end + 1) || (end >= i && tokens.IsHyphen(end + 1))))
            end++;
        return end;
    }

    private static int DotWordEnd(TokenList tokens, int i)
    {
        if (tokens.IsWord(i, Dot) && !tokens.StartsLine(i))
            return i;
        var isBracket = tokens.IsSymbol(i, '(') || tokens.IsSymbol(i, '[') || tokens.IsSymbol(i, '{');
        return isBracket && (tokens.IsWord(i + 1, Dot) || tokens.IsSymbol(i + 1, '.'))
            && tokens[i + 2].Kind == TokenKind.Symbol ? i + 2 : 0;
    }
}
