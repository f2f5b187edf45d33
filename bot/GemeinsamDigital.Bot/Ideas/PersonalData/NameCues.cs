// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>What stands in front of a name or behind it.</summary>
internal static class NameCues
{
    public static readonly WordSet Titles = new("""
        herr herrn frau fr hr hrn frl eheleute ehepaar familie fam fräulein mr mrs ms miss dr prof mister doktor professor professorin
        pfarrer pfarrerin pastor pastorin schwester rektor rektorin direktor direktorin
        """);
    public static readonly WordSet BetweenTitles = new("dr prof doktor professor med phil jur rer nat dipl ing h c");
    public static readonly WordSet NotOne = new("eine einer jede jeder keine pro als für");
    public static readonly WordSet Relations = new("""
        nachbar nachbarin nachbars freund freundin kollege kollegen kollegin mann frau sohn tochter mutter vater mama papa oma opa tante
        onkel bruder schwester cousin cousine neffe nichte enkel enkelin mitbewohner mitbewohnerin partner partnerin chef chefin
        vermieter vermieterin vormieter hausmeister hausmeisterin lehrer lehrerin erzieher erzieherin trainer trainerin postbote
        postbotin schwager schwägerin betreuer betreuerin arzt ärztin klassenlehrer klassenlehrerin elternvertreter elternvertreterin
        sachbearbeiter sachbearbeiterin kumpel bekannter bekannte kind kinder baby schüler schülerin azubi praktikant praktikantin
        rentner rentnerin besitzer besitzerin inhaber inhaberin wirt wirtin verkäufer verkäuferin fahrer fahrerin pfleger pflegerin
        nachbarskind mieter mieterin anwohner anwohnerin bürgerin therapeutin therapeut hebamme apotheker apothekerin bäcker friseur
        friseurin kellner kellnerin kleine kleiner verlobter verlobte ansprechpartner ansprechpartnerin neighbour neighbor friend
        colleague husband wife son daughter mother father mum mom dad grandma grandpa aunt uncle brother sister flatmate roommate
        teacher landlord landlady boss caretaker coach postman girlfriend boyfriend kid nurse doctor
        """);
    public static readonly WordSet Possessives = new("""
        mein meine meiner meinem meinen dein deine deiner deinem unser unsere unserer unserem unseren sein seine seiner seinem ihr ihre
        ihrer ihrem euer eure my our your his her their
        """);
    public static readonly WordSet Verbs = new("""
        hat ist sagt meint wohnt kann will würde hatte war findet parkt hilft macht grillt says lives has is wants thinks told parks
        """);
    public static readonly WordSet PersonVerbs = new("sagt meint wohnt findet grillt parkt erzählt says lives thinks told");
    public static readonly WordSet Called = new("heißt heisst namens named called");
    public static readonly WordSet Pronouns = new("er sie he she");
    public static readonly WordSet And = new("und and");
}
