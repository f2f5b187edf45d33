// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>The name under a text: "LG Petra", "Mit freundlichen Grüßen\nH. Krause", "Cheers, Ben", or at the end on its own.</summary>
internal static class Farewell
{
    private const int MostBetween = 8;
    private static readonly WordSet Greetings = new("""
        lg vg mfg bg gruß gruss grüße grüsse grüßen grüssen gruesse gruessen grüßt grüsst hochachtungsvoll herzlichst regards sincerely
        """);
    private static readonly WordSet Thanks = new("dank danke thanks cheers best love tschüss ciao yours wishes");
    private static readonly WordSet Between = new("""
        ihr ihre euer eure dein deine your yours sincerely faithfully von vom im voraus vielen sehr truly euch sie dich
        """);

    public static PersonName? NameBehind(TokenList tokens, int i)
    {
        var isGreeting = tokens.IsWord(i, Greetings);
        if (!isGreeting && !tokens.IsWord(i, Thanks))
            return AtTheEnd(tokens, i);
        var at = BehindGreeting(tokens, i + 1);
        if (PersonName.Read(tokens, at) is not { } name)
            return FirstNames.Contains(tokens.Span(at)) && EndsThere(tokens, at) ? new PersonName(at, at, 1, IsKnown: true) : null;
        var isSure = name.IsKnown
            || (!IsShouted(tokens, at) && (isGreeting || (at > i + 1 && tokens[name.Last + 1].Kind == TokenKind.None)));
        return isSure && (EndsThere(tokens, name.Last) || (isGreeting && name.IsKnown)) ? name : null;
    }

    private static int BehindGreeting(TokenList tokens, int i)
    {
        var at = i;
        while (at < i + MostBetween)
        {
            if (tokens.Is(at, "aus") && tokens.IsCapitalised(at + 1))
                at += 2;
            else if (tokens.IsWord(at, Between) || IsPunctuation(tokens, at))
                at++;
            else
                break;
        }

        return at;
    }

    /// <summary>A sentence of its own at the end of everything: "… wäre toll. Petra".</summary>
    private static PersonName? AtTheEnd(TokenList tokens, int i)
    {
        if (i == 0 || !tokens.IsCapitalised(i) || PersonName.Read(tokens, i) is not { } name
            || !(name.IsKnown || (tokens[i].Length == 1 && name.Parts > 1)))
            return null;
        var isLast = tokens[name.Last + 1].Kind == TokenKind.None
            || (tokens[name.Last + 1].Kind == TokenKind.Symbol && tokens[name.Last + 2].Kind == TokenKind.None);
        var standsAlone = tokens.StartsLine(i) || (IsPunctuation(tokens, i - 1)
            && !tokens.IsSymbol(i - 1, ',') && !tokens.IsSymbol(i - 1, ':') && !tokens.IsAttached(i)) || tokens.IsSymbol(i - 1, '(');
        return isLast && standsAlone ? name : null;
    }

    private static bool IsPunctuation(TokenList tokens, int i) => tokens.IsHyphen(i)
        || (tokens[i].Kind == TokenKind.Symbol && tokens.Span(i)[0] is ',' or '.' or '!' or '?' or ':' or '—' or '~' or '*');

    private static bool IsShouted(TokenList tokens, int i) => tokens[i].Length > 1 && char.IsUpper(tokens.Span(i)[1]);

    private static bool EndsThere(TokenList tokens, int last) =>
        tokens.StartsLine(last + 1) || (tokens[last + 1].Kind == TokenKind.Symbol && !tokens.IsHyphen(last + 1));
}
