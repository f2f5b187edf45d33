// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Tests.Search;

public sealed class WordDistanceTests
{
    [Theory]
    [InlineData("kiezbox", "kiezbox", 0)]
    [InlineData("kiezbox", "kietbox", 1)]
    [InlineData("kiezbox", "kiezbo", 1)]
    [InlineData("kiezbox", "kietzbox", 1)]
    [InlineData("kiezbox", "kizebox", 1)]
    [InlineData("kiezbox", "ikezbxo", 2)]
    [InlineData("kiezbox", "keizbo", 2)]
    [InlineData("kiezbox", "kasten", 3)]
    [InlineData("a", "abcd", 3)]
    [InlineData("", "ab", 2)]
    public void Each_wrong_missing_extra_or_swapped_letter_counts_one(string a, string b, int distance)
    {
        Assert.Equal(distance, WordDistance.Between(a, b, limit: 2));
        Assert.Equal(distance, WordDistance.Between(b, a, limit: 2));
    }

    [Fact]
    public void Within_the_limit_the_band_gives_what_the_full_table_gives()
    {
        var random = new Random(7);
        string Word() => new([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => (char)('a' + random.Next(3)))]);

        for (var i = 0; i < 5000; i++)
        {
            var (a, b) = (Word(), Word());
            Assert.Equal(Math.Min(Full(a, b), 3), WordDistance.Between(a, b, limit: 2));
        }
    }

    private static int Full(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
