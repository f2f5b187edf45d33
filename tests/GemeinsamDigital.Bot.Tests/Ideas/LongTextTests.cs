// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Dialog;

namespace GemeinsamDigital.Bot.Tests.Ideas;

public sealed class LongTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("!")]
    public void The_last_words_that_fit_begin_with_a_whole_character(string more)
    {
        var end = LongText.EndOf(string.Concat(Enumerable.Repeat("🚲", 40)) + more);

        Assert.StartsWith("…🚲", end, StringComparison.Ordinal);
    }
}
