// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Finds the nearest word of the articles for a word that none of them contains.</summary>
internal sealed class SpellingRepair
{
    private const int ShortestRepaired = 4;
    private const int TwoErrorsFrom = 8;
    private readonly Known[][] _byLength;

    public SpellingRepair(Vocabulary vocabulary, SoftStopWords stopWords)
    {
        _byLength = [.. Enumerable.Range(0, WordScanner.MaxLength + 1).Select(_ => Array.Empty<Known>())];
        foreach (var group in vocabulary.Words.Where(word => word.Length >= ShortestRepaired - 1 && !stopWords.Contains(word)).GroupBy(word => word.Length))
            _byLength[group.Key] = [.. group.Select(word => new Known(word, LettersOf(word), vocabulary.FrequencyOf(word)))];
    }

    /// <returns>Null if no word is near enough: one error from four letters on, two from eight.</returns>
    public string? Nearest(string word)
    {
        if (word.Length < ShortestRepaired || word.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        var limit = word.Length >= TwoErrorsFrom ? 2 : 1;
        var letters = LettersOf(word);
        (Known Word, int Distance)? best = null;
        for (var length = word.Length - limit; length <= Math.Min(word.Length + limit, WordScanner.MaxLength); length++)
        {
            foreach (var known in _byLength[length])
            {
                // Each error changes at most one letter into one other: two bits of the letter set.
                if (System.Numerics.BitOperations.PopCount(known.Letters ^ letters) > 2 * limit)
                    continue;
                var distance = WordDistance.Between(word, known.Word, limit);
                if (distance <= limit && (best is null || IsNearer(word, (known, distance), best.Value)))
                    best = (known, distance);
            }
        }

        return best?.Word.Word;
    }

    private static bool IsNearer(string word, (Known Word, int Distance) a, (Known Word, int Distance) b)
    {
        if (a.Distance != b.Distance)
            return a.Distance < b.Distance;
        var (aStarts, bStarts) = (a.Word.Word[0] == word[0], b.Word.Word[0] == word[0]);
        return aStarts != bStarts ? aStarts : a.Word.Frequency > b.Word.Frequency;
    }

    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var c in word)
            letters |= 1u << (c % 32);
        return letters;
    }

    private sealed record Known(string Word, uint Letters, int Frequency);
}
