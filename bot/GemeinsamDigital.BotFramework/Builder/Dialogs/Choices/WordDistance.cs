// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs.Choices;

internal static class WordDistance
{
    // In shorter words one other letter makes another word ("Netz", "nett").
    private const int ShortestForgiven = 5;

    /// <summary>Whether the words differ by at most one letter that is missing, added, wrong or swapped with its neighbour.
    /// Short words must be the same.</summary>
    public static bool IsAtMostOne(string left, string right)
    {
        if (left == right)
            return true;
        if (Math.Max(left.Length, right.Length) < ShortestForgiven || Math.Abs(left.Length - right.Length) > 1)
            return false;

        var start = left.AsSpan().CommonPrefixLength(right);
        ReadOnlySpan<char> a = left.AsSpan(start), b = right.AsSpan(start);
        return (a.Length, b.Length) switch
        {
            var (m, n) when m > n => a[1..].SequenceEqual(b),
            var (m, n) when m < n => a.SequenceEqual(b[1..]),
            _ => a[1..].SequenceEqual(b[1..]) || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..])),
        };
    }
}
