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
}
