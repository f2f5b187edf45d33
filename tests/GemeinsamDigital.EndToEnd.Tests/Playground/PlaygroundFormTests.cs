// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Playground;

public sealed partial class PlaygroundFormTests(Browser browser)
{
    [Fact]
    public async Task In_a_personal_chat_of_Teams_a_citizen_who_prefers_a_form_gets_one_and_a_receipt()
    {
        using var bot = new RunningBot();
        using var playground = await PlaygroundProcess.StartAsync(bot.Address);
        await using var tab = await browser.OpenTabAsync();
        await tab.Context.RouteAsync(address => !new Uri(address).IsLoopback, route => route.AbortAsync());
        await tab.Page.GotoAsync(playground.Address.AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var replies = tab.Page.Locator(".fai-OutputCard");
        await Expect(replies.Last).ToContainTextAsync(Greeting());

        await SayAsync("Ich habe eine Idee");
        await HearAsync("Was möchtest du einreichen?");
        await SayAsync("Lieber ein Formular");
        var card = tab.Page.Locator(".ac-adaptiveCard").Filter(new() { Has = tab.Page.GetByLabel("Titel") });
        await card.GetByLabel("Idee", new() { Exact = true }).CheckAsync();
        await card.GetByLabel("Titel").FillAsync("Solarbänke für den Kanal");
        await card.GetByLabel("Beschreibung").FillAsync("Bänke mit Solarzellen, an denen man sein Telefon laden kann.");
        await card.GetByLabel("Ja, einverstanden").CheckAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Zur Übersicht" }).ClickAsync();
        await HearAsync("Bitte prüfe deine Angaben.");
        await HearAsync("Solarbänke für den Kanal");

        await SayAsync("1");
        await HearAsync("ist angekommen.");

        Task HearAsync(string text) => Expect(replies.Last).ToContainTextAsync(text);

        async Task SayAsync(string text)
        {
            // A card brings text boxes of its own; that of the chat comes last.
            await tab.Page.GetByRole(AriaRole.Textbox).Last.FillAsync(text);
            await tab.Page.Keyboard.PressAsync("Enter");
        }
    }

    [GeneratedRegex("[Cc]hatbot (von|of) Gemeinsam Digital: Berlin")]
    private static partial Regex Greeting();
}
