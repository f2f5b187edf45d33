// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Tests.Conversation;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("ganz normaler Satz – mit Strich, 3. Platz.", "ganz normaler Satz – mit Strich, 3. Platz.")]
    [InlineData("[Klick](https://boese.example)", "\\[Klick\\](https://boese.example)")]
    [InlineData("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>")]
    [InlineData("- kein\n- Aufzählungspunkt", "\\- kein\n\\- Aufzählungspunkt")]
    [InlineData("1. keine Liste", "1\\. keine Liste")]
    [InlineData("# keine Überschrift", "\\# keine Überschrift")]
    [InlineData("a_b*c`d\\", "a\\_b\\*c\\`d\\\\")]
    public void Words_of_a_person_are_shown_as_typed(string typed, string shown) => Assert.Equal(shown, MarkdownText.Escape(typed));

    [Theory]
    [InlineData("Es gibt ein [Glossar](https://example.org/?a=1). **Neu** ist das nicht.", "Es gibt ein Glossar. Neu ist das nicht.")]
    [InlineData("Quelle: [Data \\& **Smart** City](https://example.org/)\n\nStand: 2025", "Quelle: Data & Smart City Stand: 2025")]
    [InlineData("eine [Klammer", "eine [Klammer")]
    public void Where_no_Markdown_is_shown_only_the_words_stay(string markdown, string words) => Assert.Equal(words, MarkdownText.Plain(markdown));

    [Theory]
    [InlineData("[Klick](https://boese.example)")]
    [InlineData("**fett** und a_b*c`d\\")]
    [InlineData("1. <b>keine</b> Liste & #1!")]
    public void Words_of_a_person_come_out_as_they_went_in(string typed) => Assert.Equal(typed, MarkdownText.Plain(MarkdownText.Escape(typed)));
}
