// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>"Ich heiße …", "mein Name ist …", "ich bin die …", "hier spricht …", "Name: …", "Kontakt: …".</summary>
internal static class Introduction
{
    private static readonly WordSet Sentences = new("ist war lautet is");
    private static readonly WordSet BetweenIAmAndName = new("der die s es wieder ist spricht schreibt the it");
    private static readonly WordSet Labels = new("""
        name vorname nachname kontakt ansprechpartner ansprechpartnerin absender absenderin verfasser verfasserin kontoinhaber kontoinhaberin rückfragen
        unterschrift gez contact author signed von from
        """);
    private static readonly WordSet ShortWords = new("und bin aus hier aber wohne ich komme mit habe der die and i am from");

    public static PersonName? NameBehind(TokenList tokens, int i) => MyName(tokens, i) ?? IAm(tokens, i) ?? Label(tokens, i);

    private static PersonName? MyName(TokenList tokens, int i)
    {
        var isCalled = tokens.Span(i) is "heiße" or "heisse" or "Heiße" or "heiss" && Is(tokens, i - 1, "ich") | Is(tokens, i + 1, "ich") | tokens.StartsLine(i);
        if (isCalled)
            return Certain(tokens, Is(tokens, i + 1, "ich") ? i + 2 : i + 1);
        var isMyName = Is(tokens, i, "name") && (Is(tokens, i - 1, "mein") || Is(tokens, i - 1, "my")) && tokens.IsWord(i + 1, Sentences);
        if (isMyName)
            return Certain(tokens, i + 2);
        return Is(tokens, i, "name") && (Is(tokens, i - 1, "mein") || Is(tokens, i - 1, "my")) && (tokens.IsSymbol(i + 1, ':') || (Is(tokens, i + 1, "s") && tokens.IsAttached(i + 1))) ? Certain(tokens, i + 2)
            : Is(tokens, i, "me") && Is(tokens, i - 1, "call") ? Known(tokens, i + 1)
            : null;
    }

    private static PersonName? IAm(TokenList tokens, int i)
    {
        var behind = Is(tokens, i, "ich") && (Is(tokens, i + 1, "bin") || Is(tokens, i + 1, "bins")) ? i + 2
            : Is(tokens, i, "bin") && (tokens.StartsLine(i) || Is(tokens, i + 1, "die") || Is(tokens, i + 1, "der")) ? i + 1
            : Is(tokens, i, "i") && Is(tokens, i + 1, "am") ? i + 2
            : Is(tokens, i, "i") && tokens[i + 1].Kind == TokenKind.Symbol && Is(tokens, i + 2, "m") && tokens.IsAttached(i + 2) ? i + 3
            : Is(tokens, i, "hier") || (Is(tokens, i, "this") && Is(tokens, i + 1, "is")) ? i + 1
            : -1;
        if (behind < 0)
            return null;
        var at = behind;
        while (at < behind + 3 && !tokens.IsCapitalised(at) && (tokens.IsWord(at, BetweenIAmAndName) || tokens.IsSymbol(at, ',') || tokens.IsSymbol(at, '\'') || tokens.IsSymbol(at, '’') || tokens.IsSymbol(at, ':')))
            at++;
        if (Is(tokens, at, "is"))
            at++;
        return Known(tokens, at);
    }

    private static PersonName? Label(TokenList tokens, int i)
    {
        if (!tokens.IsWord(i, Labels))
            return null;
        var at = tokens.IsSymbol(i + 1, ':') || tokens.IsSymbol(i + 1, '.') ? i + 2 : 0;
        return at > 0 && !tokens.StartsLine(at) && PersonName.Read(tokens, at) is { } name && (name.IsKnown || name.Parts == 2) ? name : null;
    }

    /// <summary>Here stands a name, however it is spelled.</summary>
    private static PersonName? Certain(TokenList tokens, int at)
    {
        if (tokens.StartsLine(at))
            return null;
        return PersonName.Read(tokens, at) ?? Known(tokens, at);
    }

    private static PersonName? Known(TokenList tokens, int at)
    {
        if (!FirstNames.Contains(tokens.Span(at)) || tokens.StartsLine(at))
            return null;
        if (PersonName.Read(tokens, at) is { } name)
            return name;
        var hasSurname = tokens.IsWord(at + 1) && !tokens.IsWord(at + 1, ShortWords) && tokens[at + 1].Length > 2 && !tokens.StartsLine(at + 1)
            && (tokens.StartsLine(at + 2) || tokens[at + 2].Kind == TokenKind.Symbol || tokens.IsWord(at + 2, ShortWords));
        return new PersonName(at, hasSurname ? at + 1 : at, 1, IsKnown: true);
    }

    private static bool Is(TokenList tokens, int i, string word) => tokens.Span(i).Equals(word, StringComparison.OrdinalIgnoreCase);
}
