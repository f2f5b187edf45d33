// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Playground;

/// <summary>Cards and places of Teams, by a mouse.</summary>
public sealed class PlaygroundCardTests(Browser browser)
{
    private const string Chatbot = "Chatbot von Gemeinsam Digital: Berlin";

    [Fact]
    public async Task By_buttons_alone_a_citizen_asks_on_and_hands_in_an_idea()
    {
        await using var teams = await TeamsWindow.OpenAsync(browser);

        await teams.SayAsync("Was ist der Wertekompass?");
        await teams.HearAsync("Stand: 2022");
        await teams.PressAsync("1. Mehr dazu");
        await teams.HearAsync("die ganze Stadtgesellschaft wirkt mit");
        await teams.SeeAsync("Gewählt: Mehr dazu");

        await teams.SayAsync("Idee einreichen");
        await teams.PressAsync("2. Herausforderung");
        await teams.HearAsync("Wie lautet der Titel?");
        await teams.SeeAsync("✓ Art – gewählt: Herausforderung");
        await teams.SayAsync("Solarbänke für den Kanal");
        await teams.HearAsync("Beschreib bitte genauer");
        await teams.SayAsync("Bänke mit Solarzellen, an denen man sein Telefon laden kann.");
        await teams.PressAsync("1. Ja, einverstanden");
        await teams.HearAsync("Bitte prüfe deine Angaben.");
        await teams.PressAsync("1. Absenden");

        await teams.HearAsync("ist angekommen.");
        await teams.SeeAsync("✓ Gewählt: Absenden");
    }

    [Fact]
    public async Task In_a_group_the_bot_greets_once_answers_whoever_mentions_it_and_asks_nobody_for_an_idea()
    {
        await using var teams = await TeamsWindow.OpenAsync(browser);
        await teams.GoToAsync("Gruppe");

        await teams.HearAsync(Chatbot);
        await teams.MentionAndSayAsync("Was ist der Wertekompass?");
        await teams.HearAsync("Der Wertekompass gibt GD:B die Richtung vor.");
        await teams.MentionAndSayAsync("Idee einreichen");
        await teams.HearAsync("Hier lesen alle mit");

        await teams.HearAsync("Formular öffnen");
        await Expect(teams.Replies.Filter(new() { HasText = Chatbot })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task In_a_channel_the_answer_stands_in_the_thread_of_the_question()
    {
        await using var teams = await TeamsWindow.OpenAsync(browser);
        await teams.GoToAsync("Allgemein");
        await teams.SeeAsync("Hallo zusammen!");

        await teams.MentionAndSayAsync("Was ist der Wertekompass?", teams.Boxes.First);
        await teams.SeeAsync("Der Wertekompass gibt GD:B die Richtung vor.");

        // The newest thread stands first, so the answer comes before the welcome only inside of it.
        var text = await teams.Page.InnerTextAsync("body");
        Assert.InRange(text.IndexOf("Der Wertekompass gibt", StringComparison.Ordinal), 0, text.IndexOf("Hallo zusammen!", StringComparison.Ordinal));
    }
}
