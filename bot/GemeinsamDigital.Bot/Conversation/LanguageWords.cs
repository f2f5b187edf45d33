// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>What a single word says about the language: above zero for German, below for English, zero for loan words and names.</summary>
internal static class LanguageWords
{
    /// <summary>Longer words are judged by their endings alone.</summary>
    public const int Longest = 40;

    private static readonly FrozenDictionary<string, sbyte>.AlternateLookup<ReadOnlySpan<char>> Weights = Table();

    private static readonly SearchValues<char> ForeignLetters = SearchValues.Create("çşğıñéèêàâîôûåøæœčćšžłąężźśńřěůőű");

    private static readonly string[] GermanEndings =
    [
        "ung", "ungen", "keit", "keiten", "heit", "heiten", "schaft", "schaften", "lich", "liche", "lichen", "licher", "liches", "isch", "ische", "ischen", "ischer",
        "iert", "ieren", "ierte", "ierung", "zung", "tzt", "cht", "chte", "chten", "igkeit", "stelle", "amt", "platz", "schutz", "haus", "zeit", "anz",
    ];

    private static readonly string[] EnglishEndings = ["ness", "ful", "fully", "less", "ould", "ght", "ly", "ied", "sed", "ted", "ned", "red", "ing", "ings", "ous"];

    private static readonly string[] Separable =
        ["ab", "an", "auf", "aus", "ein", "her", "hin", "los", "mit", "nach", "runter", "rein", "raus", "teil", "um", "vor", "weg", "weiter", "zu", "zurück", "zusammen"];

    /// <param name="lower">Room for <see cref="Longest"/> characters.</param>
    public static int Weigh(ReadOnlySpan<char> word, Span<char> lower)
    {
        if (word.Length > Longest)
            return EndsLike(word, GermanEndings) ? 1 : 0;
        lower = lower[..word.ToLowerInvariant(lower)];
        if (Weights.TryGetValue(lower, out var weight))
            return weight;
        if (lower.ContainsAny(ForeignLetters))
            return 0;
        if (lower.ContainsAny("äöüß"))
            return char.IsLower(word[0]) ? 2 : 1;
        return IsVerb(lower) ? 2
            : EndsLike(lower, GermanEndings) ? 1
            : EndsLike(lower, EnglishEndings) ? -1
            : 0;
    }

    private static bool EndsLike(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>"einreichen", "runterladen", "gefragt".</summary>
    private static bool IsVerb(ReadOnlySpan<char> word)
    {
        if (word.Length >= 6 && word.StartsWith("ge", StringComparison.Ordinal) && word.EndsWith('t') && !word.EndsWith("ment", StringComparison.Ordinal))
            return true;
        if (word.Length < 7 || !word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("een", StringComparison.Ordinal))
            return false;
        if (word.StartsWith("be", StringComparison.Ordinal) || word.StartsWith("ver", StringComparison.Ordinal))
            return true;
        foreach (var prefix in Separable)
        {
            if (word.Length > prefix.Length + 4 && word.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>Reads language-words.txt: a weight in brackets, and below it its words.</summary>
    private static FrozenDictionary<string, sbyte>.AlternateLookup<ReadOnlySpan<char>> Table()
    {
        var weights = new Dictionary<string, sbyte>(StringComparer.Ordinal);
        sbyte weight = 0;
        using var file = new StreamReader(typeof(LanguageWords).Assembly.GetManifestResourceStream("language-words.txt")!);
        while (file.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                weight = sbyte.Parse(line.AsSpan(1, line.Length - 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            else if (!line.StartsWith('#'))
                Array.ForEach(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => weights.Add(word, weight));
        }
        return weights.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
