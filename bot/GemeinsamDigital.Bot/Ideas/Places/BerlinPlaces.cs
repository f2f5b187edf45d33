// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace GemeinsamDigital.Bot.Ideas.Places;

/// <summary>Knows a Bezirk by its name, an Ortsteil, a Kiez, a square, a nickname or a postal code.</summary>
internal static class BerlinPlaces
{
    /// <summary>An answer with more words is a sentence, in which not every word that can mean a place does.</summary>
    private const int LongestBareAnswer = 6;

    private static readonly FrozenSet<string> Fillers =
        "in im fur bitte ganz das ist es eigentlich also na ja naja am besten einfach halt wohl gerne gern please for".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static string NameOf(Bezirk bezirk) => PlaceTable.Names[bezirk];

    /// <summary>Understands the answer to „In welchem Bezirk?“.</summary>
    public static PlaceAnswer Recognize(string answer)
    {
        var words = PlaceWord.Of(answer);
        var found = new PlaceFinder(words, asked: words.Count <= LongestBareAnswer).Find();
        if (found is [] && WholeAnswer(words) is { } whole)
            found = [whole];
        return Common(found) switch
        {
            _ when found is [] => new PlaceAnswer.Unknown(),
            [var bezirk] => new PlaceAnswer.One(Named(bezirk, found)),
            [] => new PlaceAnswer.Several([.. found.SelectMany(entry => entry.Bezirke).Distinct().Order()]),
            var several => new PlaceAnswer.Several(several),
        };
    }

    /// <summary>The one place that a sentence surely means; null if it names none, or places in several Bezirke.</summary>
    public static Place? FindIn(string sentence)
    {
        var found = new PlaceFinder(PlaceWord.Of(sentence), asked: false).Find();
        return Common(found) is [var bezirk] ? Named(bezirk, found) : null;
    }

    private static PlaceEntry? WholeAnswer(IReadOnlyList<PlaceWord> words)
    {
        var key = string.Concat(words.Select(word => word.Key).Where(word => !Fillers.Contains(word)));
        return PlaceTable.Entries.GetValueOrDefault(key) is { Kind: PlaceKind.Antwort } entry ? entry : null;
    }

    private static List<Bezirk> Common(IReadOnlyList<PlaceEntry> found) =>
        found is [] ? [] : [.. found.Select(entry => entry.Bezirke).Aggregate<IEnumerable<Bezirk>>((some, others) => some.Intersect(others)).Order()];

    /// <summary>The finest kind of place of which just one was named.</summary>
    private static Place Named(Bezirk bezirk, IReadOnlyList<PlaceEntry> found) =>
        new(bezirk, found
            .GroupBy(entry => entry.Kind, entry => entry.Name)
            .OrderBy(names => names.Key)
            .Select(names => names.Distinct().ToList())
            .FirstOrDefault(names => names.Count == 1)?[0] ?? NameOf(bezirk));
}
