// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Widget;

public sealed class WidgetLanguageTests(Browser browser)
{
    [Fact]
    public async Task Somebody_switches_in_the_middle_of_an_idea_and_finds_the_language_again_after_a_reload()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();
        var citizen = await Citizen.GreetedAsync(tab, bot.Address);
        await citizen.SayAsync("Idee einreichen");
        await citizen.ChooseAsync("Idee");
        await citizen.HearAsync("prompt", "Titel");

        await SwitchAsync(citizen, "Leichte Sprache");
        await citizen.HearAsync("prompt", "Wie soll dein Beitrag heißen?");
        await Expect(citizen.Page.GetByRole(AriaRole.Textbox, new() { Name = "Schreib hier" })).ToBeVisibleAsync();
        await SwitchAsync(citizen, "English");
        var asked = await citizen.HearAsync("prompt", "title");
        await Expect(asked.Locator(".bubble")).ToHaveAttributeAsync("lang", "en");
        await Expect(citizen.Page.Locator("gdb-chat .panel")).ToHaveAttributeAsync("lang", "en");
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));

        await tab.Page.ReloadAsync();
        await tab.Page.Locator("gdb-chat .launcher").ClickAsync();
        await Expect(citizen.Page.GetByRole(AriaRole.Textbox, new() { Name = "Message" })).ToBeVisibleAsync();
        await citizen.Field.FocusAsync();
        await citizen.SayAsync("Benches with solar panels");
        await citizen.HearAsync("prompt");
        Assert.Equal("en", await citizen.Messages.Last.Locator(".bubble").GetAttributeAsync("lang"));
        Assert.Empty(tab.Problems);
    }

    [Fact]
    public async Task Whoever_asks_for_another_language_in_words_gets_the_window_in_it_as_well()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();
        var citizen = await Citizen.GreetedAsync(tab, bot.Address);

        await citizen.SayAsync("English");

        await citizen.HearAsync("notice", "I will speak English");
        await Expect(citizen.Page.GetByRole(AriaRole.Textbox, new() { Name = "Message" })).ToBeVisibleAsync();
    }

    private static async Task SwitchAsync(Citizen citizen, string language)
    {
        await citizen.Page.Locator("gdb-chat .language").ClickAsync();
        await citizen.Button(language).ClickAsync();
    }
}
