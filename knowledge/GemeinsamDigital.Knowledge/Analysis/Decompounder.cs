// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>
/// Splits a compound into two to four words of the articles themselves, so no dictionary is needed:
/// "wahlunterlagen" has the parts "wahl" and "unterlagen" if both occur somewhere.
/// </summary>
internal sealed class Decompounder
{
    private const int MinPart = 4;
    private const int MaxParts = 4;
    private const double PerLetter = 0.15;
    private const double PenaltyPerPart = 2;
    private static readonly (string Link, double Penalty)[] Links =
        [("", 0), ("s", 0), ("n", 0.3), ("en", 0.3), ("es", 0.8), ("er", 0.8), ("e", 0.8), ("ns", 0.8), ("ens", 0.8)];

    // Endings and function words: as "parts" they would split words that are no compounds.
    private static readonly HashSet<string> NoParts = new(StringComparer.Ordinal)
    {
        "lich", "liche", "lichen", "licher", "liches", "keit", "keiten", "heit", "heiten", "ungen", "schaft", "schaften", "isch", "ische",
        "ischen", "ischer", "iges", "igen", "iger", "ende", "enden", "ender", "bare", "baren", "barer", "losen", "loser", "sames", "samen",
        "ieren", "iert", "ierte", "ierten", "innen", "chen", "lein", "tion", "tionen", "ismus", "istisch", "aber", "alle", "allem", "allen", "aller",
        "alles", "auch", "auf", "beim", "dann", "dass", "dein", "deine", "dem", "denn", "dies", "diese", "diesem", "diesen", "dieser", "dieses",
        "doch", "dort", "eine", "einem", "einen", "einer", "eines", "etwa", "euch", "eure", "haben", "hatte", "hier", "ihre", "ihrem", "ihren",
        "ihrer", "kann", "kein", "keine", "meine", "mich", "nach", "nicht", "noch", "oder", "ohne", "sehr", "sein", "seine", "seinen",
        "seiner", "sich", "sind", "soll", "sowie", "unser", "unsere", "viel", "viele", "wann", "waren", "wenn", "werden", "wird", "wurde", "wurden",
    };

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, double> _worth;
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _splitVocabulary = new(StringComparer.Ordinal);

    public Decompounder(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _worth = vocabulary.Words
            .Where(word => word.Length >= MinPart && !NoParts.Contains(word) && !word.AsSpan().ContainsAnyInRange('0', '9'))
            .ToDictionary(word => word, word => Math.Log(1 + vocabulary.FrequencyOf(word)) + PerLetter * word.Length - PenaltyPerPart, StringComparer.Ordinal);
    }

    /// <returns>The parts in order; empty if the word is no compound of known words.</returns>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length < 2 * MinPart || word.Length > WordScanner.MaxLength)
            return [];
        return _vocabulary.Contains(word) ? _splitVocabulary.GetOrAdd(word, Search) : Search(word);
    }

    private IReadOnlyList<string> Search(string word) => Best(word, 0, MaxParts, new Dictionary<(int, int), Segmentation?>())?.Parts ?? [];

    private Segmentation? Best(string word, int start, int parts, Dictionary<(int, int), Segmentation?> known)
    {
        if (known.TryGetValue((start, parts), out var found))
            return found;
        Segmentation? best = null;
        if (start > 0 && PartWorth(word.AsSpan(start)) is { } whole)
            best = new Segmentation(whole, [word[start..]]);
        if (parts > 1)
        {
            for (var end = start + MinPart; end <= word.Length - MinPart; end++)
                best = Better(best, BestFrom(word, start, end, parts, known));
        }

        known[(start, parts)] = best;
        return best;
    }

    private Segmentation? BestFrom(string word, int start, int end, int parts, Dictionary<(int, int), Segmentation?> known)
    {
        Segmentation? best = null;
        foreach (var (link, penalty) in Links)
        {
            if (!word.AsSpan(end).StartsWith(link, StringComparison.Ordinal) || word.Length - end - link.Length < MinPart)
                continue;
            if (FirstPart(word[start..end], link) is not var (part, worth) || Best(word, end + link.Length, parts - 1, known) is not { } rest)
                continue;
            best = Better(best, new Segmentation(worth - penalty + rest.Worth, [part, .. rest.Parts]));
        }

        return best;
    }

    /// <summary>A part before another may have lost a final e: "schul" in "schulamt" is "schule".</summary>
    private (string Part, double Worth)? FirstPart(string part, string link)
    {
        if (PartWorth(part) is { } worth)
            return (part, worth);
        return link.Length == 0 && PartWorth(part + "e") is { } withE ? (part + "e", withE - 0.3) : null;
    }

    private double? PartWorth(ReadOnlySpan<char> part) =>
        _worth.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(part, out var worth) ? worth : null;

    private static Segmentation? Better(Segmentation? a, Segmentation? b) => a is null || (b is not null && b.Worth > a.Worth) ? b : a;

    private sealed record Segmentation(double Worth, IReadOnlyList<string> Parts);
}
