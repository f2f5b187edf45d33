// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Tests.Docs;

namespace GemeinsamDigital.Bot.Tests.Conversation;

public sealed class LanguageDetectorTests
{
    private const double Floor = 0.95;

    private static readonly string[] GermanQuestions =
        ["citizens-de", "questions-de", "follow-ups-de", "two-questions-de", "out-of-scope-de", "leicht", "out-of-scope-leicht"];

    [Theory]
    [InlineData("What is the Kiezbox?", "en")]
    [InlineData("How can I take part in this?", "en")]
    [InlineData("WHAT IS THIS?", "en")]
    [InlineData("Where do I find the code for “Meine Idee”?", "en")]
    [InlineData("Was ist die Kiezbox?", "de")]
    [InlineData("Wie funktioniert das Open Data Portal?", "de")]
    [InlineData("Wer ist der Chief Digital Officer of Berlin?", "de")]
    [InlineData("Thank you, aber das war nicht meine Frage", "de")]
    [InlineData("Was heißt \"public money, public code\"?", "de")]
    [InlineData("wann is übergabe", "de")]
    [InlineData("Macht die IT das?", "de")]
    [InlineData("WO IST DAS?", "de")]
    [InlineData("einreichen", "de")]
    [InlineData("Smart City", null)]
    [InlineData("Internet of Things", null)]
    [InlineData("State of the Art", null)]
    [InlineData("Kiezbox", null)]
    [InlineData("Arena der Ideen", null)]
    [InlineData("mein.berlin.de", null)]
    [InlineData("türkçe konuşuyor musun", null)]
    [InlineData("", null)]
    [InlineData("?!", null)]
    public void The_language_follows_the_words_and_never_a_single_loan_word(string text, string? language) =>
        Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void The_language_is_right_on_both_halves_of_the_evaluation_set(int half)
    {
        var messages = Messages("language-detection").Where(message => message.Number % 2 == half).ToList();

        var wrong = messages.Where(message => (LanguageDetector.Detect(message.Text) ?? "none") != message.Language).ToList();

        Assert.True(
            wrong.Count <= messages.Count * (1 - Floor),
            $"{messages.Count - wrong.Count} of {messages.Count}:\n{string.Join('\n', wrong.Select(message => $"{message.Language}: {message.Text}"))}");
    }

    [Fact]
    public void No_German_message_is_taken_for_English() =>
        Assert.Empty(GermanQuestions.Append("language-detection")
            .SelectMany(Messages)
            .Where(message => message.Language.StartsWith("de", StringComparison.Ordinal) && LanguageDetector.Detect(message.Text) == "en")
            .Select(message => message.Text));

    [Fact]
    public void Detection_allocates_nothing()
    {
        const string Text = "Wie funktioniert das Open Data Portal, and what does „the Senate“ do?";
        LanguageDetector.Detect(Text);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++)
            LanguageDetector.Detect(Text);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Any_text_can_be_read()
    {
        var random = new Random(4711);
        string[] pieces = ["der", "the", "„", "\"", ".", "@", "a", "\uD83D", "ß", " ", " ", " ", "IT", new string('x', 50), "\n", "Arena", "“"];

        Assert.All(
            Enumerable.Range(0, 2000).Select(_ => string.Concat(random.GetItems(pieces, random.Next(15)))),
            text => Assert.Contains(LanguageDetector.Detect(text), (string?[])["de", "en", null]));
    }

    private static IEnumerable<(int Number, string Text, string Language)> Messages(string file) =>
        from line in RepositoryFiles.Read($"knowledge/evaluation/{file}.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let message = JsonDocument.Parse(line).RootElement
        let number = int.Parse(message.GetProperty("id").GetString()!.Split('-')[^1], CultureInfo.InvariantCulture)
        from text in message.TryGetProperty("turns", out var turns) ? turns.EnumerateArray().Select(turn => turn.GetString()!) : [message.GetProperty("text").GetString()!]
        select (number, text, message.GetProperty("lang").GetString()!);
}
