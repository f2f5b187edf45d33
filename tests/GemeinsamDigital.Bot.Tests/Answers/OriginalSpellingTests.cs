// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Bot.Tests.Answers;

public sealed class OriginalSpellingTests
{
    private static readonly Article Article = new()
    {
        Id = "digitale-souveraenitaet",
        Language = "de",
        Title = "Was ist digitale Souveränität?",
        AsOf = "2026",
        ShortAnswer = "Eine Maßnahme.",
    };

    [Theory]
    [InlineData("souveranitat", "Souveränität")]
    [InlineData("massnahme", "Maßnahme")]
    [InlineData("wertekompass", "wertekompass")]
    public void A_repaired_word_is_shown_as_the_article_writes_it(string folded, string shown) =>
        Assert.Equal(shown, OriginalSpelling.Of(folded, Article));
}
