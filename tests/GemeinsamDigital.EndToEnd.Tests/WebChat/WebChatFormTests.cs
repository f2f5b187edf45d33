// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.WebChat;

public sealed class WebChatFormTests(Browser browser)
{
    [Fact]
    public async Task A_citizen_who_prefers_a_form_gets_one_and_a_receipt()
    {
        await using var site = await OtherSite.StartAsync();
        using var bot = new RunningBot(site.Origin);
        await using var tab = await browser.OpenTabAsync();
        var chat = await WebChatPage.OpenAsync(tab, site, bot);
        await chat.HearAsync("Ich bin der Chatbot von Gemeinsam Digital: Berlin");
        await chat.SayAsync("Ich habe eine Idee");
        await chat.ChooseAsync("Lieber ein Formular");
        var card = tab.Page.Locator(".ac-adaptiveCard");

        await card.GetByRole(AriaRole.Button, new() { Name = "Zur Übersicht" }).ClickAsync();
        await Expect(card.GetByText("„Titel“ fehlt noch.")).ToBeVisibleAsync();

        await card.GetByLabel("Idee", new() { Exact = true }).CheckAsync();
        await card.GetByLabel("Titel").FillAsync("Solarbänke für den Kanal");
        await card.GetByLabel("Beschreibung").FillAsync("Bänke mit Solarzellen, an denen man sein Telefon laden kann.");
        await card.GetByLabel("Kooperativ").CheckAsync();
        await card.GetByLabel("Bezirk").SelectOptionAsync(new SelectOptionValue { Label = "Neukölln" });
        await card.GetByLabel("Ja, einverstanden").CheckAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Zur Übersicht" }).ClickAsync();
        await chat.HearAsync("Bitte prüfe deine Angaben.");
        await chat.HearAsync("Neukölln");
        await chat.HearAsync("Kooperativ");

        await chat.ChooseAsync("Absenden");
        await Expect(chat.Said("ist angekommen.")).ToHaveCountAsync(1);
        Assert.Empty(tab.RequestsOutside(site.Address, bot.Address));
        Assert.Empty(tab.Problems);
    }
}
