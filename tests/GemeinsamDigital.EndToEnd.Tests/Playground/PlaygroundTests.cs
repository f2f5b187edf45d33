// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Playground;

/// <summary>The personal chat of Teams, in words and in a form.</summary>
public sealed class PlaygroundTests(Browser browser)
{
    private const string Title = "Solarbänke für den Kanal";

    [Fact]
    public async Task A_citizen_asks_hands_in_an_idea_and_reads_how_it_stands()
    {
        await using var teams = await TeamsWindow.OpenAsync(browser);
        await teams.SayAsync("Was ist der Wertekompass?");
        await teams.HearAsync("Der Wertekompass gibt GD:B die Richtung vor.");
        await Expect(teams.Replies.Last.Locator("a[href^='https://']").First).ToBeVisibleAsync();
        await Expect(teams.Greetings).ToHaveCountAsync(1);

        await teams.SayAsync("Ich habe eine Idee");
        await teams.HearAsync("Was möchtest du einreichen?");
        await teams.SayAsync("1");
        await teams.HearAsync("Wie lautet der Titel?");
        await teams.SayAsync(Title);
        await teams.HearAsync("Beschreib bitte genauer");
        await teams.SayAsync("Bänke mit Solarzellen, an denen man sein Telefon laden kann.");
        await teams.HearAsync("Ja, einverstanden");
        await teams.SayAsync("1");
        await teams.HearAsync("Bitte prüfe deine Angaben.");
        await teams.SayAsync("1");
        await teams.HearAsync("ist angekommen.");
        var receipt = Receipt.Read(await teams.Replies.Last.InnerTextAsync());
        await teams.SayAsync(receipt.Reference);
        await teams.HearAsync("geheime Code");
        await teams.SayAsync(receipt.Code);
        await teams.HearAsync("wird geprüft");

        await teams.HearAsync(Title);
        await Expect(teams.Replies.Filter(new() { HasText = "ist angekommen." })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_citizen_who_prefers_a_form_gets_one_and_a_receipt()
    {
        await using var teams = await TeamsWindow.OpenAsync(browser);
        await teams.SayAsync("Ich habe eine Idee");
        await teams.HearAsync("Was möchtest du einreichen?");

        await teams.SayAsync("Lieber ein Formular");
        var card = teams.Page.Locator(".ac-adaptiveCard").Filter(new() { Has = teams.Page.GetByLabel("Titel") });
        await card.GetByLabel("Idee", new() { Exact = true }).CheckAsync();
        await card.GetByLabel("Titel").FillAsync(Title);
        await card.GetByLabel("Beschreibung").FillAsync("Bänke mit Solarzellen, an denen man sein Telefon laden kann.");
        await card.GetByLabel("Ja, einverstanden").CheckAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Zur Übersicht" }).ClickAsync();
        await teams.HearAsync("Bitte prüfe deine Angaben.");
        await teams.HearAsync(Title);

        await teams.SayAsync("1");
        await teams.HearAsync("ist angekommen.");
    }
}
