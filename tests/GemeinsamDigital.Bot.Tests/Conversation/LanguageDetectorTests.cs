// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Tests.Conversation;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("What is the Kiezbox?", "en")]
    [InlineData("How can I take part in this?", "en")]
    [InlineData("Was ist die Kiezbox?", "de")]
    [InlineData("Wie funktioniert das Open Data Portal?", "de")]
    [InlineData("Wer ist der Chief Digital Officer of Berlin?", "de")]
    [InlineData("Smart City", null)]
    [InlineData("Kiezbox", null)]
    [InlineData("", null)]
    [InlineData("?!", null)]
    public void The_language_follows_small_words_and_never_a_single_loan_word(string text, string? language) =>
        Assert.Equal(language, LanguageDetector.Detect(text));
}
