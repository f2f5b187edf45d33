// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>A date in a sentence that speaks of a birth. The date of an event is none, nor is "zum 100. Geburtstag".</summary>
internal static class BirthDates
{
    private const int Reach = 8;
    private static readonly WordSet Cues = new("""
        geboren geborene geborener geb geburtsdatum geburtstag geburtstags geburtstage geburtstagskind geburtsdaten geburt gebdatum
        gebdat erblickt erblickte born birthday birthdate birth dob bday
        """);

    public static IEnumerable<PersonalDataFinding> Find(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (WrittenDate.End(tokens, i) is not { } last)
                continue;
            if (HasCue(tokens, i, last))
                yield return tokens.Finding(PersonalDataKind.BirthDate, i, last);
            i = last;
        }
    }

    private static bool HasCue(TokenList tokens, int first, int last)
    {
        if (tokens.IsSymbol(first - 1, '*'))
            return true;
        for (var i = first - 1; i >= first - Reach && !EndsSentence(tokens, i); i--)
        {
            if (IsCue(tokens, i))
                return true;
        }

        for (var i = last + 1; i <= last + Reach && !EndsSentence(tokens, i); i++)
        {
            if (IsCue(tokens, i))
                return true;
        }

        return false;
    }

    private static bool IsCue(TokenList tokens, int i) =>
        (tokens.Is(i, "welt") && (tokens.Is(i - 1, "zur") || (tokens.Is(i - 1, "die") && tokens.Is(i - 2, "auf"))))
        || tokens.IsWord(i, Cues) && !(tokens.IsSymbol(i - 1, '.') && tokens.IsNumber(i - 2))
            && !(tokens.IsWord(i - 1) && tokens.IsNumber(i - 2));

    /// <summary>The dot of "geb." and of a day ends nothing.</summary>
    private static bool EndsSentence(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.None || tokens.IsSymbol(i, '!') || tokens.IsSymbol(i, '?') || tokens.IsSymbol(i, ';')
        || (tokens.IsSymbol(i, '.') && !tokens.IsAttached(i + 1) && !tokens.IsNumber(i - 1) && !IsCue(tokens, i - 1));
}
