// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>Names by what stands around them. A capital letter alone says nothing in German.</summary>
internal static class PersonNames
{
    private static readonly WordSet Titles = new("herr herrn frau fr hr familie fam fräulein mr mrs ms miss dr prof mister");
    private static readonly WordSet BetweenTitles = new("dr prof med phil jur rer nat dipl ing h c");
    private static readonly WordSet NotOne = new("eine einer jede jeder keine pro als für");
    private static readonly WordSet Relations = new("""
        nachbar nachbarin nachbars freund freundin kollege kollegen kollegin mann frau sohn tochter mutter vater mama papa oma opa tante onkel bruder schwester
        cousin cousine neffe nichte enkel enkelin mitbewohner mitbewohnerin partner partnerin chef chefin vermieter vermieterin vormieter hausmeister
        hausmeisterin lehrer lehrerin erzieher erzieherin trainer trainerin postbote postbotin schwager schwägerin betreuer betreuerin arzt ärztin
        klassenlehrer klassenlehrerin elternvertreter elternvertreterin sachbearbeiter sachbearbeiterin kumpel verlobter verlobte ansprechpartner
        ansprechpartnerin neighbour neighbor friend colleague husband wife son daughter mother father mum mom dad grandma grandpa aunt uncle brother sister
        flatmate roommate teacher landlord landlady boss caretaker coach trainer postman
        """);
    private static readonly WordSet Possessives = new("""
        mein meine meiner meinem meinen dein deine deiner deinem unser unsere unserer unserem unseren sein seine seiner seinem ihr ihre ihrer ihrem euer eure
        my our your his her their
        """);
    private static readonly WordSet Verbs = new("hat ist sagt meint wohnt kann will würde hatte war findet parkt hilft macht grillt says lives has is wants thinks told parks");
    private static readonly WordSet And = new("und and");

    public static IEnumerable<PersonalDataFinding> Find(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsWord(i) || (tokens.IsAttached(i) && tokens.IsHyphen(i - 1)))
                continue;
            var name = Introduction.NameBehind(tokens, i) ?? Farewell.NameBehind(tokens, i) ?? BehindTitle(tokens, i) ?? BehindRelation(tokens, i) ?? FullName(tokens, i) ?? InARow(tokens, i);
            if (name is not { } found || IsPublic(tokens, found))
                continue;
            yield return tokens.Finding(PersonalDataKind.Name, found.First, found.Last);
            i = found.Last;
        }
    }

    private static PersonName? BehindTitle(TokenList tokens, int i)
    {
        if (!tokens.IsWord(i, Titles) || !tokens.IsCapitalised(i) || tokens.IsWord(i - 1, NotOne))
            return null;
        var at = i + 1;
        while (at < i + 8 && (tokens.IsSymbol(at, '.') || tokens.IsWord(at, BetweenTitles) || (tokens.IsHyphen(at) && tokens.IsWord(at + 1, BetweenTitles))))
            at++;
        return at > i + 1 || !tokens.IsAttached(at) ? OnSameLine(tokens, at) : null;
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
        if (!tokens.IsWord(i, Relations) || OnSameLine(tokens, tokens.IsSymbol(i + 1, ',') ? i + 2 : i + 1) is not { } name || tokens.IsAttached(name.First))
            return null;
        var isVouched = tokens.IsWord(i - 1, Possessives) && name.First == i + 1 && tokens.IsWord(name.Last + 1, Verbs);
        return name.IsKnown || isVouched ? name : null;
    }

    /// <summary>A common first name and another name behind it need no further cue.</summary>
    private static PersonName? FullName(TokenList tokens, int i)
    {
        if (!tokens.IsCapitalised(i) || !IsKnown(tokens, i) || PersonName.Read(tokens, i) is not { Parts: > 1 } name)
            return null;
        var isPlace = (tokens.IsCapitalised(name.Last + 1) && !tokens.StartsLine(name.Last + 1)) || tokens.IsHyphen(name.Last + 1) && tokens.IsAttached(name.Last + 1);
        return isPlace || IsSaint(tokens, i - 1) ? null : name;
    }

    /// <summary>"Oskar, Yusuf und Hanna".</summary>
    private static PersonName? InARow(TokenList tokens, int i)
    {
        if (!tokens.IsCapitalised(i) || !IsKnown(tokens, i) || IsSaint(tokens, i - 1))
            return null;
        return IsKnownBeyond(tokens, i, 1) || IsKnownBeyond(tokens, i, -1) ? PersonName.Read(tokens, i, most: 1) : null;
    }

    private static bool IsKnownBeyond(TokenList tokens, int i, int step) =>
        (tokens.IsSymbol(i + step, ',') || tokens.IsSymbol(i + step, '&') || tokens.IsWord(i + step, And))
        && tokens.IsCapitalised(i + step + step) && IsKnown(tokens, i + step + step);

    private static bool IsKnown(TokenList tokens, int i) => FirstNames.Contains(tokens.Span(i));

    private static bool IsSaint(TokenList tokens, int i) =>
        tokens.Span(i) is "Sankt" or "St" or "Saint" || (tokens.IsSymbol(i, '.') && tokens.Span(i - 1) is "St" or "Hl");

    private static bool IsPublic(TokenList tokens, PersonName name) => NameWords.ArePublic(tokens.Span(name.First), tokens.Span(name.First + 1));
}
