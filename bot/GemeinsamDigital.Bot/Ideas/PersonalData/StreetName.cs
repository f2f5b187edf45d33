// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>Recognises the street in front of a house number by how streets are named, not by a list of streets.</summary>
internal static class StreetName
{
    private const int MostParts = 6;

    private static readonly string[] SafeEndings = ["straße", "strasse", "str", "allee", "damm", "chaussee", "gasse", "gestell"];

    /// <summary>As a part of a small word these mean something else ("unterwegs", "hinweg").</summary>
    private static readonly string[] CapitalEndings = ["weg", "platz", "ufer", "promenade", "zeile", "steig", "pfad", "korso", "kehre", "brücke", "ring"];

    private static readonly WordSet Kinds = new("""
        straße strasse str allee damm chaussee gasse weg platz ufer promenade zeile steig pfad korso ring markt graben winkel siedlung tor berg hof
        street road avenue lane
        """);

    private static readonly WordSet KindsInFront = new("straße strasse str platz weg allee ufer promenade siedlung");

    private static readonly WordSet NoStreets = new("""
        bundesstraße landesstraße landstraße kreisstraße staatsstraße fahrradstraße spielstraße einbahnstraße nebenstraße durchgangsstraße wohnstraße
        seitenstraße querstraße hauptverkehrsstraße schnellstraße kopfsteinpflasterstraße sackgasse staudamm rettungsgasse bundesallee* spielplatz sportplatz
        parkplatz stellplatz arbeitsplatz bolzplatz standplatz sitzplatz marktplatz vorplatz stadtplatz kitaplatz studienplatz ausbildungsplatz liegeplatz
        grillplatz bauplatz radweg gehweg fußweg fahrradweg schulweg feldweg wanderweg heimweg arbeitsweg rückweg hinweg umweg ausweg fernradweg waldweg
        bahnsteig bürgersteig gehsteig aufstieg tabellenzeile kopfzeile zeile monitoring frühling sommerhalbjahrring fußgängerbrücke sbahnbrücke lehrpfad
        """);

    private static readonly WordSet NoNames = new("""
        der die das den dem des ein eine einer eines einem einen mein meine meiner meinem unser unsere unserer kein keine dieser diese diesem jeder jede jedem
        in im an am auf zum zur vom beim von bei und oder the this my our a welche welcher
        """);

    private static readonly WordSet Sizes = new("kleine kleiner kleinen große großer großen alte alter alten neue neuer neuen obere oberen untere unteren lange langen");

    private static readonly WordSet Prepositions = new("am an im in zum zur auf unter hinter vor bei");

    private static readonly string[] LandscapeEndings =
    [
        "park", "see", "wald", "berg", "garten", "wiese", "wiesen", "feld", "grund", "busch", "kanal", "bach", "fließ", "teich", "pfuhl", "spree", "havel",
        "mühle", "kirche", "schloss", "anger", "hang", "rand", "wall", "dorf", "heide", "linden", "urania", "tor", "ufer", "damm", "graben", "brücke", "hafen",
        "friedhof", "sandberg", "volkspark", "tierpark", "zirkus", "zwirngraben", "krögel", "kupfergraben", "karlsbad", "lustgarten", "treptower",
    ];

    private static readonly WordSet LivingCues = new("wohne wohnt wohnen wohnhaft adresse anschrift wohnung live lives living address resident");

    private static readonly WordSet NoHomes = new("haus block zimmer etage aufgang bezirk berlin stock bus linie raum tram plz platte gebäude wg hof room floor house");

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
        return KindFirst(tokens, last) ?? OneWord(tokens, last) ?? TwoWords(tokens, last) ?? BehindPreposition(tokens, last) ?? OldVillage(tokens, last) ?? Home(tokens, last);
    }

    /// <returns>The end of "12 Main Street" whose name starts at a token.</returns>
    public static int? EnglishEnd(TokenList tokens, int first)
    {
        for (var i = first; i <= first + 2 && tokens.IsCapitalised(i) && !tokens.StartsLine(i); i++)
        {
            if (i > first && tokens.Span(i) is "Street" or "Road" or "Avenue" or "Lane")
                return i;
        }

        return null;
    }

    private static bool IsAbbreviated(TokenList tokens, int i) => tokens.IsWord(i) && tokens.Span(i).EndsWith("str", StringComparison.OrdinalIgnoreCase);

    private static int? OneWord(TokenList tokens, int last)
    {
        if (tokens.IsWord(last, NoStreets))
            return null;
        var word = tokens.Span(last);
        var isCompound = EndsWithMore(word, SafeEndings) || (tokens.IsCapitalised(last) && EndsWithMore(word, CapitalEndings));
        if (isCompound)
            return tokens.IsWord(last - 1, Sizes) && tokens.IsCapitalised(last - 1) && !tokens.IsAttached(last) ? last - 1 : ChainStart(tokens, last);
        return tokens.IsWord(last, Kinds) && ChainStart(tokens, last) is var start && start < last ? start : null;
    }

    private static int? TwoWords(TokenList tokens, int last)
    {
        if (!tokens.IsWord(last, Kinds) || tokens.StartsLine(last) || !tokens.IsWord(last - 1) || tokens.IsWord(last - 1, NoNames))
            return null;
        var isCapitalised = tokens.IsCapitalised(last - 1) || (tokens.Span(last - 1).EndsWith("er", StringComparison.Ordinal) && tokens[last - 1].Length > 5 && EndsSafely(tokens, last));
        if (!isCapitalised)
            return null;
        var start = ChainStart(tokens, last - 1);
        return tokens.IsWord(start - 1, Sizes) && tokens.IsCapitalised(start - 1) && !tokens.IsAttached(start) ? start - 1 : start;
    }

    private static bool EndsSafely(TokenList tokens, int i) => tokens.Span(i) is "straße" or "strasse" or "str" or "allee" or "damm" or "chaussee";

    /// <summary>"Straße des 17. Juni", "Platz der Luftbrücke".</summary>
    private static int? KindFirst(TokenList tokens, int last)
    {
        for (var i = last - 2; i >= last - 5; i--)
        {
            if (tokens.IsCapitalised(i) && tokens.IsWord(i, KindsInFront) && tokens.IsWord(i + 1) && tokens.Span(i + 1) is "des" or "der" or "am" or "zum" or "zur" or "vom" or "im")
                return tokens.IsCapitalised(last) ? i : null;
            if (tokens[i].Kind == TokenKind.Symbol && !tokens.IsSymbol(i, '.'))
                return null;
        }

        return null;
    }

    /// <summary>"Am Treptower Park", "Unter den Linden", "An der Urania".</summary>
    private static int? BehindPreposition(TokenList tokens, int last)
    {
        if (!tokens.IsCapitalised(last) || !EndsWith(tokens.Span(last), LandscapeEndings))
            return null;
        for (var i = last - 1; i >= last - 3 && tokens.IsWord(i); i--)
        {
            if (tokens.IsWord(i, Prepositions))
                return tokens.IsCapitalised(i) && (i < last - 1 || tokens.Span(i) is "Am" or "Zum" or "Zur") ? i : null;
        }

        return null;
    }

    /// <summary>"Alt-Moabit".</summary>
    private static int? OldVillage(TokenList tokens, int last) =>
        tokens.IsCapitalised(last) && tokens.IsAttached(last) && tokens.IsHyphen(last - 1) && tokens.IsAttached(last - 1) && tokens.Span(last - 2) is "Alt" or "alt"
            ? last - 2
            : null;

    /// <summary>Whatever has a number where somebody says that they live there.</summary>
    private static int? Home(TokenList tokens, int last)
    {
        if (!tokens.IsCapitalised(last) || tokens.IsWord(last, NoHomes))
            return null;
        for (var i = last - 1; i >= last - 4 && (tokens.IsWord(i) || tokens.IsSymbol(i, ':')); i--)
        {
            if (tokens.IsWord(i, LivingCues))
                return tokens.IsWord(last - 1, Prepositions) && i < last - 1 ? last - 1 : last;
        }

        return null;
    }

    private static int ChainStart(TokenList tokens, int last)
    {
        var start = last;
        while (last - start < 2 * MostParts && tokens.IsAttached(start) && tokens.IsHyphen(start - 1) && tokens.IsAttached(start - 1) && tokens.IsWord(start - 2))
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
