// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace GemeinsamDigital.EndToEnd.Tests.Pages;

public sealed class FormAccessibilityTests(Browser browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None, 1280)]
    [InlineData(ColorScheme.Dark, ForcedColors.None, 320)]
    [InlineData(ColorScheme.Light, ForcedColors.Active, 320)]
    public async Task Axe_finds_nothing_wrong_in_any_state_of_the_pages(ColorScheme colours, ForcedColors forced, int width)
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(width, look: new() { ColorScheme = colours, ForcedColors = forced });
        var page = tab.Page;
        var citizen = new FormCitizen(page, bot);
        var findings = new List<string>();

        await citizen.OpenAsync("idee");
        await LookAsync("short form");
        await citizen.PressAsync("Mehr angeben");
        await LookAsync("full form");
        await page.FillAsync("#title", "Fragen an anna@example.org");
        await page.FillAsync("#description", new string('a', 50) + string.Concat(Enumerable.Repeat(" Wasser", 2_000)));
        await page.FillAsync("#link", "kein Link");
        await citizen.PressAsync("Weiter zur Vorschau");
        await LookAsync("full form with mistakes");
        await citizen.OpenAsync("idee?sprache=de-SIMPLE");
        await LookAsync("Leichte Sprache");
        await citizen.OpenAsync("idee?sprache=en");
        await LookAsync("English");

        await citizen.OpenAsync("idee");
        await page.FillAsync("#title", FormCitizen.Title);
        await citizen.PressAsync("Später weiter");
        await LookAsync("saved draft");
        await citizen.FillInAsync();
        await LookAsync("preview");
        var receipt = await citizen.HandInAsync();
        await LookAsync("receipt");

        await citizen.OpenAsync("status");
        await LookAsync("status question");
        await citizen.PressAsync("Stand anzeigen");
        await LookAsync("status question with mistakes");
        await citizen.AskForStatusAsync(receipt);
        await LookAsync("status");
        await citizen.PressAsync("Alles löschen");
        await LookAsync("erasure");

        Assert.Empty(findings);
        Assert.Empty(tab.Problems);

        async Task LookAsync(string state) => findings.AddRange((await Axe.ViolationsAsync(page)).Select(violation => $"{state}: {violation}"));
    }
}
