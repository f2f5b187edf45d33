// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>The name under a text: "LG Petra", "Mit freundlichen Grüßen\nH. Krause", "Cheers, Ben", or a line of its own.</summary>
internal static class Farewell
{
    private const int MostBetween = 8;
    private static readonly WordSet Greetings = new("""
        lg vg mfg bg gruß gruss grüße grüsse grüßen grüssen gruesse gruessen hochachtungsvoll herzlichst regards sincerely
        """);
    private static readonly WordSet Thanks = new("dank danke thanks cheers best love tschüss ciao yours wishes");
    private static readonly WordSet Between = new("ihr ihre euer eure dein deine your yours sincerely faithfully von vom im voraus vielen sehr truly");

    public static PersonName? NameBehind(TokenList tokens, int i)
    {
        var isGreeting = tokens.IsWord(i, Greetings);
        if (!isGreeting && !tokens.IsWord(i, Thanks))
            return OnLastLine(tokens, i);
        var at = BehindGreeting(tokens, i + 1);
        if (PersonName.Read(tokens, at) is { } name)
            return (isGreeting || name.IsKnown) && EndsThere(tokens, name.Last) ? name : null;
        return FirstNames.Contains(tokens.Span(at)) && EndsThere(tokens, at) ? new PersonName(at, at, 1, IsKnown: true) : null;
    }

    private static int BehindGreeting(TokenList tokens, int i)
    {
        var at = i;
        while (at < i + MostBetween)
        {
            if (Is(tokens, at, "aus") && tokens.IsCapitalised(at + 1))
                at += 2;
            else if (tokens.IsWord(at, Between) || tokens.IsSymbol(at, ',') || tokens.IsSymbol(at, '.') || tokens.IsSymbol(at, '!') || tokens.IsSymbol(at, ':') || tokens.IsHyphen(at))
                at++;
            else
                break;
        }

        return at;
    }

    private static PersonName? OnLastLine(TokenList tokens, int i) =>
        tokens.StartsLine(i) && i > 0 && FirstNames.Contains(tokens.Span(i)) && PersonName.Read(tokens, i) is { } name && tokens[name.Last + 1].Kind == TokenKind.None ? name : null;

    private static bool EndsThere(TokenList tokens, int last) =>
        tokens.StartsLine(last + 1) || (tokens[last + 1].Kind == TokenKind.Symbol && !tokens.IsHyphen(last + 1));

    private static bool Is(TokenList tokens, int i, string word) => tokens.Span(i).Equals(word, StringComparison.OrdinalIgnoreCase);
}
