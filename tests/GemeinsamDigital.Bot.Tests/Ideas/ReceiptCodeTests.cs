// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Ideas;

public sealed class ReceiptCodeTests
{
    [Fact]
    public void A_new_code_has_twelve_letters_in_groups_of_four_and_is_never_the_same()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => ReceiptCode.New()).ToList();

        Assert.All(codes, code => Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$", code));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Theory]
    [InlineData("7K3M-9QXD-2B4C", "7K3M9QXD2B4C")]
    [InlineData(" 7k3m 9qxd 2b4c ", "7K3M9QXD2B4C")]
    [InlineData("OIL0-0000-0000", "011000000000")]
    public void A_code_is_read_as_people_write_it(string typed, string normalized) => Assert.Equal(normalized, ReceiptCode.Normalize(typed));

    [Theory]
    [InlineData("")]
    [InlineData("7K3M-9QXD-2B4")]
    [InlineData("7K3M-9QXD-2B4C-1")]
    [InlineData("mein Code ist weg")]
    [InlineData("7K3M-9QXD-2B4Ü")]
    public void What_cannot_be_a_code_is_none(string typed) => Assert.Null(ReceiptCode.Normalize(typed));

    [Fact]
    public void A_code_opens_its_own_idea_only()
    {
        var code = ReceiptCode.Normalize(ReceiptCode.New())!;
        var mine = A.Idea() with { Reference = "2026-00001", CodeHash = ReceiptCode.Hash("2026-00001", code) };
        var other = mine with { Reference = "2026-00002" };

        Assert.True(ReceiptCode.Matches(mine, code));
        Assert.False(ReceiptCode.Matches(other, code));
        Assert.False(ReceiptCode.Matches(mine, "000000000000"));
        Assert.DoesNotContain(code, mine.CodeHash, StringComparison.Ordinal);
    }
}
