// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>What names of streets are made of, and what only looks like it.</summary>
internal static class StreetWords
{
    public static readonly string[] SafeEndings = ["straße", "strasse", "str", "allee", "damm", "chaussee", "gasse", "gestell"];

    /// <summary>As a part of a small word these mean something else ("unterwegs", "hinweg").</summary>
    public static readonly string[] CapitalEndings =
    [
        "weg", "platz", "ufer", "promenade", "zeile", "steig", "pfad", "korso", "kehre", "brücke", "ring",
    ];

    public static readonly WordSet Kinds = new("""
        straße strasse str allee damm chaussee gasse weg platz ufer promenade zeile steig pfad korso ring markt graben winkel siedlung
        tor berg hof street road avenue lane
        """);

    public static readonly WordSet KindsInFront = new("straße strasse str platz weg allee ufer promenade siedlung");

    public static readonly WordSet NoStreets = new("""
        bundesstraße landesstraße landstraße kreisstraße staatsstraße fahrradstraße spielstraße einbahnstraße nebenstraße
        durchgangsstraße wohnstraße seitenstraße querstraße hauptverkehrsstraße schnellstraße kopfsteinpflasterstraße sackgasse staudamm
        rettungsgasse spielplatz sportplatz parkplatz stellplatz arbeitsplatz bolzplatz standplatz sitzplatz marktplatz
        vorplatz stadtplatz kitaplatz studienplatz ausbildungsplatz liegeplatz grillplatz bauplatz radweg gehweg fußweg fahrradweg
        schulweg feldweg wanderweg heimweg arbeitsweg rückweg hinweg umweg ausweg fernradweg waldweg bahnsteig bürgersteig gehsteig
        aufstieg tabellenzeile kopfzeile zeile monitoring frühling fußgängerbrücke lehrpfad
        """);

    public static readonly WordSet NoNames = new("""
        der die das den dem des ein eine einer eines einem einen mein meine meiner meinem unser unsere unserer kein keine dieser diese
        diesem jeder jede jedem in im an am auf zum zur vom beim von bei und oder the this my our a welche welcher
        """);

    public static readonly WordSet Sizes = new("""
        kleine kleiner kleinen große großer großen alte alter alten neue neuer neuen obere oberen untere unteren lange langen
        """);

    public static readonly WordSet Prepositions = new("am an im in zum zur auf unter hinter vor bei");

    public static readonly WordSet NotBehindAm = new("""
        montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende anfang ende abend morgen mittag vormittag nachmittag
        bahnhof gleis standort automat schalter stand eingang ausgang haltestelle terminal stück bahnsteig januar februar märz april
        august september oktober november dezember juni juli beispiel donnerstags artikel paragraf absatz kapitel punkt freitags
        bussteig tisch computer
        """);

    public static readonly string[] LandscapeEndings =
    [
        "park", "see", "wald", "berg", "garten", "wiese", "wiesen", "feld", "grund", "busch", "kanal", "bach", "fließ", "teich",
        "pfuhl", "spree", "havel", "mühle", "kirche", "schloss", "anger", "hang", "rand", "wall", "dorf", "heide", "linden", "urania",
        "tor", "ufer", "damm", "graben", "brücke", "hafen", "friedhof", "sandberg", "volkspark", "tierpark", "zirkus", "zwirngraben",
        "krögel", "kupfergraben", "karlsbad", "lustgarten", "treptower",
    ];

    public static readonly WordSet LivingCues = new("wohne wohnt wohnen wohnhaft adresse anschrift wohnung live lives living address resident");

    public static readonly WordSet EnglishLiving = new("at live address house flat of");

    public static readonly WordSet NoHomes = new("""
        haus block zimmer etage aufgang bezirk berlin stock bus linie raum tram plz platte gebäude wg hof room floor house
        """);
}
