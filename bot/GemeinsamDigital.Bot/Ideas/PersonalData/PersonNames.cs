// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>Names by what stands around them. A capital letter alone says nothing in German.</summary>
internal static class PersonNames
{
    public static IEnumerable<PersonalDataFinding> Find(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsWord(i) || (tokens.IsAttached(i) && tokens.IsHyphen(i - 1)))
                continue;
            var name = Introduction.NameBehind(tokens, i) ?? Farewell.NameBehind(tokens, i) ?? BehindTitle(tokens, i)
                ?? BehindRelation(tokens, i) ?? FullName(tokens, i) ?? InARow(tokens, i);
            if (name is not { } found || IsPublic(tokens, found))
                continue;
            yield return tokens.Finding(PersonalDataKind.Name, found.First, found.Last);
            i = found.Last;
        }
    }

    private static PersonName? BehindTitle(TokenList tokens, int i)
    {
        if (!tokens.IsWord(i, NameCues.Titles) || tokens.IsWord(i - 1, NameCues.NotOne))
            return null;
        if (!tokens.IsCapitalised(i))
            return InSmallLetters(tokens, i);
        var at = i + 1;
        while (at < i + 8 && (tokens.IsSymbol(at, '.') || tokens.IsWord(at, NameCues.BetweenTitles)
            || (tokens.IsHyphen(at) && tokens.IsWord(at + 1, NameCues.BetweenTitles))))
            at++;
        return at > i + 1 || !tokens.IsAttached(at) ? OnSameLine(tokens, at) : null;
    }

    /// <summary>"herr krüger hat …", but not "die frau sagt …".</summary>
    private static PersonName? InSmallLetters(TokenList tokens, int i)
    {
        var isClear = tokens.Is(i, "herr") || tokens.Is(i, "herrn")
            || (tokens.Is(i, "frau") && (tokens.Is(i + 2, "aus") || tokens.Is(i + 2, "vom") || tokens.Is(i + 2, "von")));
        var isName = tokens.IsWord(i + 1) && tokens[i + 1].Length >= 4
            && NameWords.IsName(tokens.Span(i + 1)) && !tokens.IsWord(i + 1, NameCues.Verbs) && !tokens.StartsLine(i + 1);
        return isClear && isName && !tokens.IsWord(i - 1, NameCues.Possessives) ? new PersonName(i + 1, i + 1, 1, IsKnown: false) : null;
    }

    /// <summary>A second capitalised word belongs to a name only behind a first name; otherwise it is the next noun.</summary>
    private static PersonName? OnSameLine(TokenList tokens, int at)
    {
        if (tokens.StartsLine(at) || PersonName.Read(tokens, at) is not { } name)
            return null;
        return name.IsKnown || tokens[at].Length == 1 || !tokens.IsCapitalised(at) ? name : PersonName.Read(tokens, at, most: 1);
    }

    private static PersonName? BehindRelation(TokenList tokens, int i)
    {
        if (!tokens.IsWord(i, NameCues.Relations) || OnSameLine(tokens, tokens.IsSymbol(i + 1, ',')
            || tokens.IsSymbol(i + 1, '(') ? i + 2 : i + 1) is not { } name || (tokens.IsAttached(name.First) && name.First == i + 1))
            return null;
        var isPossessed = tokens.IsWord(i - 1, NameCues.Possessives) && name.First == i + 1;
        if (name.IsKnown || (isPossessed && tokens.IsWord(name.Last + 1, NameCues.Verbs)))
            return name;
        return isPossessed && PersonName.Read(tokens, name.First, most: 2) is { Parts: 2 } two
            && !tokens.IsCapitalised(two.Last + 1) ? two : null;
    }

    /// <summary>A common first name and another name behind it need no further cue.</summary>
    private static PersonName? FullName(TokenList tokens, int i)
    {
        if (!tokens.IsCapitalised(i) || !IsKnown(tokens, i) || PersonName.Read(tokens, i) is not { Parts: > 1 } name)
            return null;
        var isPlace = (tokens.IsCapitalised(name.Last + 1) && NameWords.IsThing(tokens.Span(name.Last + 1))
            && !tokens.StartsLine(name.Last + 1)) || tokens.IsHyphen(name.Last + 1) && tokens.IsAttached(name.Last + 1);
        return isPlace || IsSaint(tokens, i - 1) ? null : name;
    }

    /// <summary>"Oskar, Yusuf und Hanna".</summary>
    private static PersonName? InARow(TokenList tokens, int i)
    {
        if (!tokens.IsCapitalised(i) || !IsKnown(tokens, i) || IsSaint(tokens, i - 1))
            return null;
        var isWithMe = tokens.IsWord(i + 1, NameCues.And) && (tokens.Is(i + 2, "ich") || tokens.Is(i + 2, "i"))
            || tokens.IsWord(i - 1, NameCues.And) && tokens.Is(i - 2, "ich");
        var speaks = tokens.IsWord(i + 1, NameCues.PersonVerbs);
        return isWithMe || speaks || HasAgeOrOrigin(tokens, i + 1) || IsSomebodyCalled(tokens, i - 1)
            || IsKnownBeyond(tokens, i, 1) || IsKnownBeyond(tokens, i, -1) ? PersonName.Read(tokens, i, most: 1) : null;
    }

    /// <summary>"Petra (67)", "Petra, 67 Jahre", "Petra aus dem Wedding".</summary>
    private static bool HasAgeOrOrigin(TokenList tokens, int i)
    {
        if (tokens.Is(i, "aus") || tokens.Is(i, "from"))
            return tokens.IsCapitalised(i + 1) || tokens.IsCapitalised(i + 2);
        var isAge = (tokens.IsSymbol(i, ',') || tokens.IsSymbol(i, '(')) && tokens.IsNumber(i + 1) && tokens[i + 1].Length <= 2;
        if (tokens.IsNumber(i) && (tokens.Is(i + 1, "Jahre") || tokens.Is(i + 1, "years")))
            return true;
        return isAge && (tokens[i + 2].Kind == TokenKind.None || tokens.IsSymbol(i + 2, '.') || tokens.IsSymbol(i + 2, ')')
            || tokens.IsSymbol(i + 2, ',') || tokens.Is(i + 2, "Jahre") || tokens.Is(i + 2, "years"));
    }

    /// <summary>"Meine Tochter heißt Lena"; an app may be called so, too, and remains.</summary>
    private static bool IsSomebodyCalled(TokenList tokens, int called)
    {
        if (!tokens.IsWord(called, NameCues.Called))
            return false;
        for (var i = called - 1; i >= called - 4 && tokens.IsWord(i); i--)
        {
            if (tokens.IsWord(i, NameCues.Relations) || tokens.IsWord(i, NameCues.Pronouns))
                return true;
        }

        return false;
    }

    private static bool IsKnownBeyond(TokenList tokens, int i, int step) =>
        (tokens.IsSymbol(i + step, ',') || tokens.IsSymbol(i + step, '&') || tokens.IsWord(i + step, NameCues.And))
        && tokens.IsCapitalised(i + step + step) && IsKnown(tokens, i + step + step);

    private static bool IsKnown(TokenList tokens, int i) => FirstNames.Contains(tokens.Span(i));

    private static bool IsSaint(TokenList tokens, int i) =>
        tokens.Span(i) is "Sankt" or "St" or "Saint" || (tokens.IsSymbol(i, '.') && tokens.Span(i - 1) is "St" or "Hl");

    private static bool IsPublic(TokenList tokens, PersonName name) => NameWords.ArePublic(tokens.Span(name.First), tokens.Span(name.First + 1));
}
