// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Places;

/// <summary>Reads a text word by word and collects the places that it names.</summary>
/// <param name="asked">The text answers the question for a place, so a word that can mean one does.</param>
internal sealed class PlaceFinder(IReadOnlyList<PlaceWord> words, bool asked)
{
    private const int ShortestTypoInAnswer = 6;
    private const int ShortestTypoInSentence = 7;
    private const int ShortestInflected = 5;

    private readonly List<PlaceEntry> _found = [];
    private int _endOfLast = int.MinValue;

    public IReadOnlyList<PlaceEntry> Find()
    {
        for (var at = 0; at < words.Count;)
        {
            var (entry, count) = Longest(at);
            if (entry is not null && !PlaceCues.IsDenied(words, at) && !PlaceCues.IsPerson(words, at))
            {
                _found.Add(entry);
                _endOfLast = at + count;
            }
            at += count;
        }
        return _found;
    }

    private (PlaceEntry? Entry, int Count) Longest(int at)
    {
        for (var count = Math.Min(PlaceTable.LongestName, words.Count - at); count > 0; count--)
        {
            if (PlaceTable.TryFind(words, at, count, out var entry) && IsMeant(entry, at, count))
                return (entry, count);
        }
        return (Inflected(at) ?? Typo(at), 1);
    }

    private bool IsMeant(PlaceEntry entry, int at, int count) => entry.Kind switch
    {
        PlaceKind.Antwort => false,
        PlaceKind.Plz => asked || PlaceCues.IntroducesPostalCode(words, at),
        _ => asked || entry.OnlyAfter.Count == 0 || words[at].IsCapital && IsIntroduced(entry, at, count) && !PlaceCues.IsTime(words, at + count),
    };

    private bool IsIntroduced(PlaceEntry entry, int at, int count) =>
        PlaceCues.Introduces(words, at, entry.OnlyAfter) || PlaceCues.IsCalledDistrict(words, at + count) || ContinuesList(at) || BeginsList(at + count);

    /// <summary>„Mitte und Kreuzberg“.</summary>
    private bool BeginsList(int next) =>
        next + 1 < words.Count && PlaceCues.Joins(words[next]) && PlaceTable.TryFind(words, next + 1, 1, out var second) && second.IsPlain;

    /// <summary>„in Kreuzberg und Mitte“: what introduced the first introduces the second.</summary>
    private bool ContinuesList(int at) =>
        _endOfLast == at && words[at].IsAfterBreak || _endOfLast == at - 1 && PlaceCues.Joins(words[at - 1]);

    /// <summary>„Neuköllns Schulen“, „Neuköllner Schulen“, but not „Neuköllner Straße“, which may be anywhere.</summary>
    private PlaceEntry? Inflected(int at)
    {
        var key = words[at].Key;
        if (PlaceCues.IsStreet(words, at + 1))
            return null;
        foreach (var ending in (ReadOnlySpan<string>)["s", "er", "ern", "ers"])
        {
            if (key.EndsWith(ending, StringComparison.Ordinal) && key.Length - ending.Length >= ShortestInflected
                && PlaceTable.Entries.TryGetValue(key[..^ending.Length], out var entry)
                && entry is { Kind: PlaceKind.Bezirk or PlaceKind.Ortsteil } && (entry.IsPlain || ending != "s" && words[at].IsCapital))
                return entry;
        }
        return null;
    }

    private PlaceEntry? Typo(int at) =>
        asked ? PlaceTypos.Find(words[at].Key, ShortestTypoInAnswer)
        : words[at].IsCapital && PlaceCues.IntroducesTypo(words, at) ? PlaceTypos.Find(words[at].Key, ShortestTypoInSentence)
        : null;
}
