// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>Reads "Anna", "Hans-Joachim Brettschneider", "van der Meulen", "H. Krause", "Lena K." at a place where a name may stand.</summary>
/// <param name="IsKnown">Its first word is one of the common first names.</param>
internal readonly record struct PersonName(int First, int Last, int Parts, bool IsKnown)
{
    private const int MostParts = 3;
    private const int MostOfAPart = 6;
    private static readonly WordSet Particles = new("von van vom zu zur de del della di da dos al el ter ten le la");
    private static readonly WordSet SecondParticles = new("der den dem la le");

    /// <param name="most">How many parts it may have.</param>
    public static PersonName? Read(TokenList tokens, int first, int most = MostParts)
    {
        var at = first;
        var last = -1;
        var parts = 0;
        while (parts < most && (parts == 0 || !tokens.StartsLine(at)))
        {
            var part = BehindParticles(tokens, at);
            if (PartEnd(tokens, part) is not { } end || tokens.StartsLine(part) && part > first)
                break;
            last = end;
            at = end + 1;
            parts++;
        }

        return parts == 0 ? null : new PersonName(first, last, parts, FirstNames.Contains(tokens.Span(first)));
    }

    private static int BehindParticles(TokenList tokens, int i)
    {
        if (tokens.IsCapitalised(i) || !tokens.IsWord(i, Particles))
            return i;
        return tokens.IsWord(i + 1, SecondParticles) && !tokens.IsCapitalised(i + 1) ? i + 2 : i + 1;
    }

    private static int? PartEnd(TokenList tokens, int i)
    {
        if (!tokens.IsCapitalised(i))
            return null;
        if (tokens[i].Length == 1)
            return tokens.IsSymbol(i + 1, '.') && tokens.IsAttached(i + 1) ? i + 1 : OfApostrophe(tokens, i);
        var end = i;
        while (end - i < MostOfAPart && Joins(tokens, end + 1) && tokens.IsWord(end + 2))
            end += 2;
        return NameWords.IsName(tokens.Span(i)) && NameWords.IsName(tokens.Span(end)) ? end : null;
    }

    /// <summary>"O'Brien".</summary>
    private static int? OfApostrophe(TokenList tokens, int i) =>
        tokens.IsApostrophe(i + 1) && tokens.IsAttached(i + 1) && tokens.IsAttached(i + 2) && tokens.IsCapitalised(i + 2) ? i + 2 : null;

    private static bool Joins(TokenList tokens, int i) =>
        tokens.IsAttached(i) && tokens.IsAttached(i + 1) && (tokens.IsHyphen(i) || (tokens.IsApostrophe(i) && tokens.IsCapitalised(i + 1)));
}
