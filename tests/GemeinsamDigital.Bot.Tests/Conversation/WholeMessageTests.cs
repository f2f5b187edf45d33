// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Tests.Conversation;

public sealed class WholeMessageTests
{
    [Theory]
    [InlineData("  Hilfe!! ")]
    [InlineData("„HILFE“")]
    [InlineData("hilfe\u200B.")]
    public void A_command_is_recognised_whatever_surrounds_it(string message) =>
        Assert.True(WholeMessage.IsOneOf(WholeMessage.Normalize(message), "help|hilfe"));

    [Theory]
    [InlineData("Hilfe für Kinder")]
    [InlineData("hilf")]
    [InlineData("help|hilfe")]
    [InlineData("")]
    public void A_command_inside_a_text_is_text(string message) =>
        Assert.False(WholeMessage.IsOneOf(WholeMessage.Normalize(message), "help|hilfe"));

    [Fact]
    public void A_question_mark_alone_stays_what_it_is() => Assert.Equal("?", WholeMessage.Normalize(" ? "));
}
