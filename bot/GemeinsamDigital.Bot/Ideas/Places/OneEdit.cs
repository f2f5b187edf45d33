// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Places;

/// <summary>Two words that differ by one letter too many, too few, wrong or swapped with its neighbour.</summary>
internal static class OneEdit
{
    public static bool Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length)
            return Between(b, a);
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        return (b.Length - a.Length) switch
        {
            0 => a.Length == 0 || a[1..].SequenceEqual(b[1..]) || a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]),
            1 => a.SequenceEqual(b[1..]),
            _ => false,
        };
    }
}
