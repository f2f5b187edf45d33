// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Pages;

public sealed class FormStoryTests(Browser browser)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_citizen_without_JavaScript_hands_in_an_idea_by_keyboard_reads_how_it_stands_and_takes_it_back(int width)
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(width, look: new() { JavaScriptEnabled = false });
        var citizen = new FormCitizen(tab.Page, bot);

        var receipt = await citizen.HandInAsync();
        Assert.NotEmpty(receipt.Code);
        Assert.DoesNotContain(tab.Requests, request => request.AbsoluteUri.Contains(receipt.Code, StringComparison.Ordinal));
        await tab.Page.ReloadAsync();
        Assert.Equal(receipt, Receipt.Read(await citizen.Main.InnerTextAsync()));
        await FormCitizen.AssertFitsAsync(tab.Page);

        await citizen.AskForStatusAsync(receipt);
        await Expect(citizen.Main).ToContainTextAsync("wird geprüft");
        await Expect(citizen.Main).ToContainTextAsync(FormCitizen.Title);
        await FormCitizen.AssertFitsAsync(tab.Page);
        await citizen.PressAsync("Einreichung zurückziehen");
        await citizen.PressAsync("Ja, zurückziehen");
        await Expect(citizen.Main).ToContainTextAsync("ist zurückgezogen");

        Assert.Empty(tab.Problems);
        Assert.Empty(tab.RequestsOutside(bot.Address));
    }

    [Fact]
    public async Task A_mistake_brings_the_focus_to_what_is_wrong_and_loses_nothing()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(320, look: new() { JavaScriptEnabled = false });
        var citizen = new FormCitizen(tab.Page, bot);
        await citizen.OpenAsync("idee");
        await citizen.WriteAsync("Titel", FormCitizen.Title);

        // The enter key in a field means the same as the button below the form.
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(tab.Page.Locator(".problems")).ToBeFocusedAsync();
        await citizen.PressAsync("Beschreibung: „Beschreibung“ fehlt noch. Schreib bitte ein paar Wörter.");

        Assert.EndsWith("#description", tab.Page.Url, StringComparison.Ordinal);
        await Expect(tab.Page.Locator("#title")).ToHaveValueAsync(FormCitizen.Title);
        await Expect(tab.Page.Locator("#description")).ToHaveAttributeAsync("aria-invalid", "true");
        await FormCitizen.AssertFitsAsync(tab.Page);
    }

    [Fact]
    public async Task In_forced_colours_everything_that_can_be_pressed_or_filled_in_has_a_border()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(look: new() { JavaScriptEnabled = false, ForcedColors = ForcedColors.Active });
        await new FormCitizen(tab.Page, bot).OpenAsync("idee");

        var borders = await tab.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.button, .small, input[type=text], textarea')].map(e => getComputedStyle(e)).map(s => s.borderStyle + ' ' + s.borderWidth)");

        Assert.NotEmpty(borders);
        Assert.All(borders, border => Assert.Equal("solid 2px", border));
    }
}
