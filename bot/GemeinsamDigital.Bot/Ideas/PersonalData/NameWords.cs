// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>Words that begin with a capital letter and are no names of persons, and names that belong to everybody.</summary>
internal static class NameWords
{
    private static readonly string[] NounEndings =
    [
        "ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "verein", "initiative", "gruppe", "team", "amt", "büro",
        "straße", "strasse", "str", "platz", "allee", "damm", "park", "schule", "kita", "haus", "häuser", "zentrum", "bibliothek",
        "brücke", "ufer", "weg", "halle", "stiftung", "denkmal", "museum", "theater", "kirche", "friedhof", "bahnhof", "gymnasium",
        "campus", "klinik", "krankenhaus", "bad", "garten", "gärten", "preis", "meister", "meisterin", "minister", "ministerin",
        "präsident", "präsidentin", "kanzler", "kanzlerin", "senator", "senatorin", "stadtrat", "stadträtin", "verband", "verwaltung",
        "rat", "eltern", "kinder", "bewohner", "bewohnerin", "bürger", "bürgerin", "bürgerinnen", "ball", "probleme", "werk", "markt",
        "tag", "innen", "block", "laden", "club", "kiez", "chor", "bund", "projekt", "netz", "werkstatt", "forum", "treff", "café",
        "cafe", "freunde", "leute", "fans", "beirat", "familie", "institut", "ring", "siedlung", "stadt", "spiel", "sport", "meldung",
        "ampel", "laterne", "bank", "bänke", "bäume", "nummer",
    ];

    private static readonly string[] PersonEndings =
    [
        "er", "in", "ent", "ist", "eur", "ling", "or", "mann", "frau", "ian", "ish", "ese", "ican", "german", "dutch", "french",
        "greek", "turk", "muslim", "single", "laie", "azubi", "papa", "mama", "oma", "opa", "kind", "hund", "teil", "wähler", "profi",
        "fan", "student", "azubine", "expat", "deaf", "blind",
    ];

    private static readonly WordSet NoNames = new("""
        der die das den dem des ein eine einer eines einem einen ich du er sie es wir ihr mein meine dein deine unser unsere ihre euer
        eure im in am an auf zu zum zur vom von bei und oder aber mit ohne für fuer gegen nach vor über unter aus wenn wer wie was wo
        wann warum hier da dort so ja nein nicht danke bitte hallo hi hey guten tag liebe lieber the a and or my our your this that
        please thanks hello dear it we you he she they i montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa
        januar februar märz april mai juni juli august september oktober november dezember monday tuesday wednesday thursday friday
        saturday sunday berlin berliner berlinerin berlins mitte neukölln kreuzberg friedrichshain pankow wedding spandau köpenick
        treptow lichtenberg marzahn hellersdorf reinickendorf steglitz zehlendorf tempelhof schöneberg charlottenburg wilmersdorf moabit
        rudow britz buckow deutschland german germany angst hunger zeit lust spaß asthma hilfe post wasser fragen idee ideen kind kinder
        mann frau herr mutter vater eltern leute menschen bürger bürgerin bürgerinnen anwohner anwohnerin nachbar nachbarin nachbarn
        rentner rentnerin student studentin schüler schülerin lehrer lehrerin mieter mieterin radfahrer fan team verein kiez bezirk
        senat stadt land bund staat amt euch ihnen sir madam damen herren doktor professor holle regierender regierende regierenden
        bundestag haus hof urlaub geburtstag geld recht glück pech besuch krebs diabetes demenz corona interesse termin termine schule
        arbeit internet auto rollstuhl klasse google house oetker feuerstein antje nilsson erde natur kita stock ende senatsverwaltung
        sankt st hl mustermann musterfrau normalverbraucher türkisch türkischer bot chatbot alle
        """);

    /// <summary>Famous ones after whom streets and schools are called, and those of forms and fairy tales.</summary>
    private static readonly WordSet Public = new("""
        rosa_luxemburg clara_zetkin karl_marx karl_liebknecht friedrich_engels willy_brandt konrad_adenauer helmut_kohl angela_merkel
        ernst_reuter anne_frank albert_einstein konrad_zuse käthe_kollwitz hannah_arendt marlene_dietrich david_bowie otto_lilienthal
        alexander_von friedrich_schiller wilhelm_von martin_luther sophie_scholl hans_scholl georg_elser bertolt_brecht anna_seghers
        christa_wolf erich_kästner astrid_lindgren max_planck robert_koch rudolf_virchow emil_fischer lise_meitner ada_lovelace
        alan_turing tim_berners max_mustermann erika_mustermann hans_glück max_moritz hänsel_gretel tim_struppi adam_eva peter_pan
        tante_emma heinz_erhardt hans_albers harald_juhnke karl_may otto_suhr paul_lincke emil_detektive anna_karenina romeo_julia
        siri_alexa bert_ernie ernie_bert clara_schumann lieschen_müller otto_normalverbraucher heinrich_zille kurt_tucholsky
        heinrich_heine thomas_mann paul_löbe louise_schroeder marie_curie walter_benjamin theodor_heuss theodor_fontane rudi_dutschke
        audre_lorde may_ayim johannes_rau richard_von franz_schubert john_f nelson_mandela john_doe jane_doe
        """);

    public static bool IsName(ReadOnlySpan<char> word) => !NoNames.Contains(word) && !IsThing(word);

    /// <summary>As far as one can say of a word that is no common first name: no trade, no origin, no kind of person.</summary>
    public static bool IsRareName(ReadOnlySpan<char> word)
    {
        foreach (var ending in PersonEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return char.IsUpper(word[0]) && (word.Length == 1 || char.IsLower(word[1]));
    }

    public static bool IsThing(ReadOnlySpan<char> word)
    {
        foreach (var ending in NounEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public static bool ArePublic(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Public.Contains($"{first}_{second}");
}
