// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Staff.Export;

namespace GemeinsamDigital.Bot.Tests.Staff;

public sealed class CsvTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+49", "\"'+49\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("  =1", "\"'  =1\"")]
    [InlineData("\t=1", "\"' =1\"")]
    [InlineData("\r\n=1", "\"'\n=1\"")]
    [InlineData("\u0000=1", "\"'=1\"")]
    [InlineData("\u200B=1", "\"'=1\"")]
    [InlineData("\"=1\"", "\"'\"\"=1\"\"\"")]
    [InlineData("„=1“", "\"'„=1“\"")]
    [InlineData("'=1", "\"''=1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    public void No_cell_is_taken_for_a_formula(string text, string cell) => Assert.Equal(cell, Csv.Cell(text));

    [Theory]
    [InlineData("a;b \"c\"", "\"a;b \"\"c\"\"\"")]
    [InlineData("was ist … 1+1", "was ist … 1+1")]
    [InlineData("'s Lokal", "\"'s Lokal\"")]
    [InlineData("zwei\nZeilen", "\"zwei\nZeilen\"")]
    [InlineData("", "")]
    public void Other_text_stays(string text, string cell) => Assert.Equal(cell, Csv.Cell(text));

    [Theory]
    [InlineData("\u001b[31mrot\u0007", "[31mrot")]
    [InlineData("links\u202Erechts\u2066", "linksrechts")]
    [InlineData("be\u00ADtei\u200Bli\u2060gung\uFEFF", "beteiligung")]
    [InlineData("Bank\U000E0041\U000E0042", "Bank")]
    [InlineData("a\u115F\u3164\u2800b", "ab")]
    [InlineData("a\u200D\u200Db\uFE0F", "ab")]
    [InlineData("a\u2028b\rc", "a\nb\nc")]
    [InlineData("👩\u200D👩\u200D👧 ❤\uFE0F\u200D🔥 👍🏽 🇩🇪 Köpenick", "👩\u200D👩\u200D👧 ❤\uFE0F\u200D🔥 👍🏽 🇩🇪 Köpenick")]
    [InlineData("👩\u200D\u200D\u200D", "👩\u200D")]
    public void What_nobody_can_see_is_left_out_and_emoji_stay(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));
}
