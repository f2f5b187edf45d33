// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>German and English words around a choice. German ones are written as <see cref="Utterance"/> folds them.</summary>
internal static class Words
{
    /// <summary>Say nothing about which choice is meant.</summary>
    public static readonly FrozenSet<string> Fillers = Set(
        "der die das den dem des zu zur zum mit ich wir nehme nehmen moechte moechten will wollen waehle haette habe gern gerne bitte mal lieber dann also "
        + "doch einfach danke nr nummer option auswahl punkt antwort moeglichkeit variante wahl "
        + "the number please i id we take want would like choose pick to thanks choice");

    /// <summary>Turn a mentioned choice into its opposite.</summary>
    public static readonly FrozenSet<string> Negations = Set(
        "nicht nichts kein keine keinen keiner keines weder ohne ausser nie niemals not no none neither without except never dont");

    private static readonly FrozenDictionary<string, int> Numbers = Numbered(
        "eins one", "zwei zwo two", "drei three", "vier four", "fuenf five", "sechs six", "sieben seven", "acht eight",
        "neun nine", "zehn ten", "elf eleven", "zwoelf twelve");

    private static readonly FrozenDictionary<string, int> Ordinals = Numbered(
        "erst first 1st", "zweit second 2nd", "dritt third 3rd", "viert fourth 4th", "fuenft fifth 5th", "sechst sixth 6th", "siebt siebent seventh 7th",
        "acht eighth 8th", "neunt ninth 9th", "zehnt tenth 10th", "elft eleventh 11th", "zwoelft twelfth 12th");

    /// <summary>"2" and "zwei" are 2.</summary>
    public static int? NumberOf(string word) =>
        word.Length <= 3 && int.TryParse(word, System.Globalization.NumberStyles.None, null, out var number) ? number
        : Numbers.TryGetValue(word, out var named) ? named
        : null;

    /// <summary>"zweite(n|r|s|m)" and "second" are 2, "letzte(r|s)" and "last" are -1.</summary>
    public static int? OrdinalOf(string word) => word switch
    {
        "last" or "letzte" or "letzter" or "letztes" or "letzten" => -1,
        _ when Ordinals.TryGetValue(word, out var english) && !IsStem(word) => english,
        _ => StemOf(word) is { } stem && IsStem(stem) ? Ordinals[stem] : NumberedOrdinal(word),
    };

    private static int? NumberedOrdinal(string word) =>
        StemOf(word) is { Length: > 1 } stem && stem[^1] == 't' ? NumberOf(stem[..^1]) is { } number && char.IsDigit(stem[0]) ? number : null : null;

    // "acht" is a stem as well ("der achte") and must not be an ordinal by itself; English words have no endings.
    private static bool IsStem(string word) => Ordinals.ContainsKey(word) && word[^1] == 't' && word is not "first" and not "1st";

    private static string? StemOf(string word) => word switch
    {
        [.. var stem, 'e'] => stem,
        [.. var stem, 'e', 'r' or 's' or 'n' or 'm'] => stem,
        _ => null,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, int> Numbered(params string[] rows) => rows
        .SelectMany((row, index) => row.Split(' ').Select(word => KeyValuePair.Create(word, index + 1)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
