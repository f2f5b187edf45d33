// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Damerau–Levenshtein distance (neighbouring letters may swap), cut off at a limit.</summary>
internal static class WordDistance
{
    /// <returns>The distance, or <paramref name="limit"/> + 1 if it is larger.</returns>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        Span<int> twoAgo = stackalloc int[b.Length + 1], previous = stackalloc int[b.Length + 1], current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current.Fill(limit + 1);
            current[0] = i;
            var best = i;
            for (var j = Math.Max(1, i - limit); j <= Math.Min(b.Length, i + limit); j++)
            {
                current[j] = Step(a, b, i, j, twoAgo, previous, current);
                best = Math.Min(best, current[j]);
            }

            if (best > limit)
                return limit + 1;
            var spare = twoAgo;
            twoAgo = previous;
            previous = current;
            current = spare;
        }

        return Math.Min(previous[b.Length], limit + 1);
    }

    private static int Step(
        ReadOnlySpan<char> a, ReadOnlySpan<char> b, int i, int j, ReadOnlySpan<int> twoAgo, ReadOnlySpan<int> previous, ReadOnlySpan<int> current)
    {
        var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var distance = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(distance, twoAgo[j - 2] + 1) : distance;
    }
}
