// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Playground;

public sealed partial class PlaygroundTests(Browser browser)
{
    private const string Title = "Solarbänke für den Kanal";

    [Fact]
    public async Task In_a_personal_chat_of_Teams_a_citizen_asks_hands_in_an_idea_and_reads_how_it_stands()
    {
        using var bot = new RunningBot();
        using var playground = await PlaygroundProcess.StartAsync(bot.Address);
        await using var tab = await browser.OpenTabAsync();
        // The Playground's page asks another host for fonts; nothing of a test leaves this machine.
        await tab.Context.RouteAsync(address => !new Uri(address).IsLoopback, route => route.AbortAsync());
        await tab.Page.GotoAsync(playground.Address.AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var replies = tab.Page.Locator(".fai-OutputCard");

        await Expect(replies.Last).ToContainTextAsync(Greeting());
        await SayAsync("Was ist der Wertekompass?");
        await HearAsync("Der Wertekompass gibt GD:B die Richtung vor.");
        await Expect(replies.Last.Locator("a[href^='https://']").First).ToBeVisibleAsync();
        await Expect(replies.Filter(new() { HasTextRegex = Greeting() })).ToHaveCountAsync(1);

        await SayAsync("Ich habe eine Idee");
        await HearAsync("Was möchtest du einreichen?");
        await SayAsync("1");
        await HearAsync("Wie lautet der Titel?");
        await SayAsync(Title);
        await HearAsync("Beschreib bitte genauer");
        await SayAsync("Bänke mit Solarzellen, an denen man sein Telefon laden kann.");
        await HearAsync("Ja, einverstanden");
        await SayAsync("1");
        await HearAsync("Bitte prüfe deine Angaben.");
        await SayAsync("1");
        await HearAsync("ist angekommen.");
        var receipt = Receipt.Read(await replies.Last.InnerTextAsync());
        await SayAsync(receipt.Reference);
        await HearAsync("geheime Code");
        await SayAsync(receipt.Code);
        await HearAsync("wird geprüft");

        await Expect(replies.Last).ToContainTextAsync(Title);
        await Expect(replies.Filter(new() { HasText = "ist angekommen." })).ToHaveCountAsync(1);

        Task HearAsync(string text) => Expect(replies.Last).ToContainTextAsync(text);

        async Task SayAsync(string text)
        {
            await tab.Page.GetByRole(AriaRole.Textbox).FillAsync(text);
            await tab.Page.Keyboard.PressAsync("Enter");
        }
    }

    /// <summary>Two events announce the citizen at once, one of them with the Playground's own language; either may come first.</summary>
    [GeneratedRegex("[Cc]hatbot (von|of) Gemeinsam Digital: Berlin")]
    private static partial Regex Greeting();
}
