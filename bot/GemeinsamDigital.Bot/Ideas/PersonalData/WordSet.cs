// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>Words in any case, written down with blanks between them.</summary>
internal sealed class WordSet(string words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup = words
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);
}
