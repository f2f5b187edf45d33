// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>Rows of words that announce something, one row a line. Apostrophes within are read over.</summary>
internal sealed class Phrases(string lines)
{
    private readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord = lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .GroupBy(words => words[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The first token behind the longest phrase that starts at a token, or null.</returns>
    public int? Behind(TokenList tokens, int i)
    {
        if (!tokens.IsWord(i) || !_byFirstWord.TryGetValue(tokens.Span(i), out var phrases))
            return null;
        foreach (var words in phrases)
        {
            if (Behind(tokens, i, words) is { } behind)
                return behind;
        }

        return null;
    }

    private static int? Behind(TokenList tokens, int i, string[] words)
    {
        foreach (var word in words)
        {
            if (tokens.IsApostrophe(i))
                i++;
            if (!tokens.Is(i, word))
                return null;
            i++;
        }

        return i;
    }
}
