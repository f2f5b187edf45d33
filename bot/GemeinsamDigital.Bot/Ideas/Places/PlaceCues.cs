// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace GemeinsamDigital.Bot.Ideas.Places;

/// <summary>What the words around a name tell about it. All words as <see cref="PlaceWord.Key"/>.</summary>
internal static class PlaceCues
{
    private static readonly FrozenSet<string> In = Set("in aus nach fur durch von bei um nahe zwischen bezirk bezirks ortsteil stadtteil kiez berlin bezirksamt burgeramt rathaus near around from");
    private static readonly FrozenSet<string> Im = Set("im am den vom beim zum durchs ins the");
    private static readonly FrozenSet<string> Am = Set("am vom beim zum bahnhof at near");
    private static readonly FrozenSet<string> BeforeArticle = Set("um auf an hinter vor unter uber neben bei");
    private static readonly FrozenSet<string> Not = Set("nicht ausser ohne statt anstatt kein keine keinen not except without");
    private static readonly FrozenSet<string> Titles = Set("herr herrn frau familie dr prof professor professorin mr mrs ms physiker dichter schriftsteller autor autorin maler architekt burgermeister senator senatorin");
    private static readonly FrozenSet<string> Conjunctions = Set("und oder sowie bis and or");
    private static readonly FrozenSet<string> AfterDistrict = Set("district borough neighbourhood neighborhood");
    private static readonly FrozenSet<string> BeforePostalCode = Set("in plz postleitzahl aus bei um nach fur im bereich gebiet berlin code");
    private static readonly FrozenSet<string> AfterMitte = Set(
        "des der dieses diesen nachsten kommenden vom zwischen januar februar marz april mai juni juli august september oktober november dezember jahr of");

    private static readonly string[] StreetEndings =
        ["strasse", "str", "damm", "allee", "platz", "ufer", "weg", "tor", "brucke", "chaussee", "promenade", "steig", "ring", "berg", "feld", "forst", "heide", "vorstadt", "street", "road"];

    public static bool Introduces(IReadOnlyList<PlaceWord> words, int at, IReadOnlyList<string> groups) =>
        groups.Any(group => group switch
        {
            "in" => Precedes(words, at, In),
            "im" => Precedes(words, at, Im),
            _ => Precedes(words, at, Am) || Precedes(words, at, "den", "dem") && Precedes(words, at - 1, BeforeArticle),
        });

    public static bool IsCalledDistrict(IReadOnlyList<PlaceWord> words, int next) =>
        next < words.Count && !words[next].IsAfterBreak && AfterDistrict.Contains(words[next].Key);

    public static bool IntroducesTypo(IReadOnlyList<PlaceWord> words, int at) => Precedes(words, at, In);

    public static bool IsPerson(IReadOnlyList<PlaceWord> words, int at) => Precedes(words, at, Titles);

    public static bool Joins(PlaceWord word) => Conjunctions.Contains(word.Key);

    /// <summary>„nicht in Neukölln“ names a place and does not mean it.</summary>
    public static bool IsDenied(IReadOnlyList<PlaceWord> words, int at)
    {
        for (var i = at; i > 0 && i > at - 3 && !words[i].IsAfterBreak; i--)
        {
            if (Not.Contains(words[i - 1].Key))
                return true;
        }
        return false;
    }

    /// <summary>„Mitte des Jahres“, „in Mitte 2027“.</summary>
    public static bool IsTime(IReadOnlyList<PlaceWord> words, int next) =>
        next < words.Count && !words[next].IsAfterBreak && (AfterMitte.Contains(words[next].Key) || char.IsDigit(words[next].Key[0]));

    public static bool IsStreet(IReadOnlyList<PlaceWord> words, int next) =>
        next < words.Count && StreetEndings.Any(ending => words[next].Key.EndsWith(ending, StringComparison.Ordinal));

    public static bool IntroducesPostalCode(IReadOnlyList<PlaceWord> words, int at) =>
        words.Count == 1 || Precedes(words, at, BeforePostalCode)
        || at + 1 < words.Count && (words[at + 1].Key == "berlin" || PlaceTable.TryFind(words, at + 1, 1, out var next) && next.Kind != PlaceKind.Plz);

    private static bool Precedes(IReadOnlyList<PlaceWord> words, int at, FrozenSet<string> set) =>
        at > 0 && !words[at].IsAfterBreak && set.Contains(words[at - 1].Key);

    private static bool Precedes(IReadOnlyList<PlaceWord> words, int at, params ReadOnlySpan<string> any) =>
        at > 0 && !words[at].IsAfterBreak && any.Contains(words[at - 1].Key);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
