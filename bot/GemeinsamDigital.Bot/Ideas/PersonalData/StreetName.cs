// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>Recognises the street in front of a house number by how streets are named, not by a list of streets.</summary>
internal static class StreetName
{
    private const int MostParts = 6;

    /// <param name="behind">The first token that no longer belongs to the street.</param>
    /// <returns>The street's first token, or null if no street stands there.</returns>
    public static int? StartBefore(TokenList tokens, int behind)
    {
        var last = behind - 1;
        if (tokens.StartsLine(behind))
            return null;
        if (tokens.IsSymbol(last, '.'))
            last = IsAbbreviated(tokens, last - 1) ? last - 1 : -1;
        if (!tokens.IsWord(last))
            return null;
        return KindFirst(tokens, last) ?? OneWord(tokens, last) ?? TwoWords(tokens, last)
            ?? BehindPreposition(tokens, last) ?? OldVillage(tokens, last) ?? Home(tokens, last);
    }

    /// <returns>The end of "12 Main Street" whose name starts at a token.</returns>
    public static int? EnglishEnd(TokenList tokens, int first)
    {
        for (var i = first; i <= first + 2 && tokens.IsCapitalised(i) && !tokens.StartsLine(i); i++)
        {
            if (i > first && tokens.Span(i) is "Street" or "Road" or "Avenue" or "Lane")
                return i;
            if (tokens.IsWord(first - 2, StreetWords.EnglishLiving) && OneWord(tokens, i) is not null)
                return i;
        }

        return null;
    }

    private static bool IsAbbreviated(TokenList tokens, int i) => tokens.IsWord(i)
        && tokens.Span(i).EndsWith("str", StringComparison.OrdinalIgnoreCase);

    private static int? OneWord(TokenList tokens, int last)
    {
        if (tokens.IsWord(last, StreetWords.NoStreets))
            return null;
        var word = tokens.Span(last);
        var isCompound = EndsWithMore(word, StreetWords.SafeEndings)
            || (tokens.IsCapitalised(last) && EndsWithMore(word, StreetWords.CapitalEndings));
        if (isCompound)
            return tokens.IsWord(last - 1, StreetWords.Sizes) && tokens.IsCapitalised(last - 1)
                && !tokens.IsAttached(last) ? last - 1 : ChainStart(tokens, last);
        return tokens.IsWord(last, StreetWords.Kinds) && ChainStart(tokens, last) is var start && start < last ? start : null;
    }

    private static int? TwoWords(TokenList tokens, int last)
    {
        if (!tokens.IsWord(last, StreetWords.Kinds) || tokens.StartsLine(last)
            || !tokens.IsWord(last - 1) || tokens.IsWord(last - 1, StreetWords.NoNames))
            return null;
        var isCapitalised = tokens.IsCapitalised(last - 1)
            || (tokens.Span(last - 1).EndsWith("er", StringComparison.Ordinal) && tokens[last - 1].Length > 5 && EndsSafely(tokens, last));
        if (!isCapitalised)
            return null;
        var start = ChainStart(tokens, last - 1);
        return tokens.IsWord(start - 1, StreetWords.Sizes) && tokens.IsCapitalised(start - 1)
            && !tokens.IsAttached(start) ? start - 1 : start;
    }

    private static bool EndsSafely(TokenList tokens, int i) => tokens.Span(i) is "straße" or "strasse" or "str" or "allee" or "damm" or "chaussee";

    /// <summary>"Straße des 17. Juni", "Platz der Luftbrücke".</summary>
    private static int? KindFirst(TokenList tokens, int last)
    {
        for (var i = last - 2; i >= last - 5; i--)
        {
            if (tokens.IsCapitalised(i) && tokens.IsWord(i, StreetWords.KindsInFront)
                && tokens.IsWord(i + 1) && tokens.Span(i + 1) is "des" or "der" or "am" or "zum" or "zur" or "vom" or "im")
                return tokens.IsCapitalised(last) ? i : null;
            if (tokens[i].Kind == TokenKind.Symbol && !tokens.IsSymbol(i, '.'))
                return null;
        }

        return null;
    }

    /// <summary>"Am Treptower Park", "Unter den Linden", "An der Urania".</summary>
    private static int? BehindPreposition(TokenList tokens, int last)
    {
        if (!tokens.IsCapitalised(last) || tokens.IsWord(last, StreetWords.NoStreets))
            return null;
        var isTwo = tokens.IsCapitalised(last - 1) && !tokens.IsWord(last - 1, StreetWords.Prepositions) && !tokens.StartsLine(last);
        var isLandscape = EndsWith(tokens.Span(last), StreetWords.LandscapeEndings);
        if (!isLandscape && (tokens.IsWord(last, StreetWords.NotBehindAm)
            || tokens.IsWord(last, StreetWords.NoHomes) || tokens[last].Length <= 4 || !IsAtTheEnd(tokens, last + 1)))
            return null;
        for (var i = last - 1; i >= last - 3 && tokens.IsWord(i); i--)
        {
            if (!tokens.IsWord(i, StreetWords.Prepositions))
                continue;
            var isPartOfTheName = tokens.IsCapitalised(i) || (isTwo && isLandscape && tokens.Span(i) is "am" or "an");
            var isEnough = isLandscape ? i < last - 1 || tokens.Span(i) is "Am" or "Zum" or "Zur" : isTwo || tokens.Span(i) is "Am";
            return isPartOfTheName && isEnough ? i : null;
        }

        return null;
    }

    /// <summary>Little speaks for a street here ("Am Krögel 4"), so what follows must be as behind an address.</summary>
    private static bool IsAtTheEnd(TokenList tokens, int number) =>
        tokens[HouseNumber.End(tokens, number) + 1] is { Kind: TokenKind.None or TokenKind.Symbol }
            || tokens.StartsLine(HouseNumber.End(tokens, number) + 1);

    /// <summary>"Alt-Moabit".</summary>
    private static int? OldVillage(TokenList tokens, int last) =>
        tokens.IsCapitalised(last) && tokens.IsAttached(last) && tokens.IsHyphen(last - 1)
            && tokens.IsAttached(last - 1) && tokens.Span(last - 2) is "Alt" or "alt"
            ? last - 2
            : tokens.IsCapitalised(last) && tokens[last].Length > 4 && tokens.Span(last - 1) is "Alt" ? last - 1
            : null;

    /// <summary>Whatever has a number where somebody says that they live there.</summary>
    private static int? Home(TokenList tokens, int last)
    {
        if (!tokens.IsCapitalised(last) || tokens.IsWord(last, StreetWords.NoHomes))
            return null;
        for (var i = last - 1; i >= last - 4 && (tokens.IsWord(i) || tokens.IsSymbol(i, ':')); i--)
        {
            if (tokens.IsWord(i, StreetWords.LivingCues))
                return tokens.IsWord(last - 1, StreetWords.Prepositions) && i < last - 1 ? last - 1 : last;
        }

        return null;
    }

    private static int ChainStart(TokenList tokens, int last)
    {
        var start = last;
        while (last - start < 2 * MostParts && tokens.IsAttached(start) && tokens.IsHyphen(start - 1)
            && tokens.IsAttached(start - 1) && tokens.IsWord(start - 2))
            start -= 2;
        return start;
    }

    private static bool EndsWithMore(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
