// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace GemeinsamDigital.EndToEnd.Tests.Pages;

public sealed class FormAccessibilityTests(Browser browser)
{
    [Theory]
    [MemberData(nameof(Inspection.Looks), MemberType = typeof(Inspection))]
    public async Task Axe_finds_nothing_wrong_and_nothing_sticks_out_in_any_state_of_the_pages(ColorScheme colours, ForcedColors forced, int width)
    {
        await using var inspection = await Inspection.OpenAsync(browser, colours, forced, width);
        var (page, citizen) = (inspection.Tab.Page, inspection.Citizen);

        await citizen.OpenAsync("idee");
        await inspection.LookAsync("short form");
        await citizen.PressAsync("Mehr angeben");
        await inspection.LookAsync("full form");
        await page.FillAsync("#title", "Fragen an anna@example.org");
        await page.FillAsync("#description", new string('a', 50) + string.Concat(Enumerable.Repeat(" Wasser", 2_000)));
        await page.FillAsync("#link", "kein Link");
        await citizen.PressAsync("Weiter zur Vorschau");
        await inspection.LookAsync("full form with mistakes");
        await citizen.OpenAsync("idee?sprache=de-SIMPLE");
        await inspection.LookAsync("Leichte Sprache");
        await citizen.OpenAsync("idee?sprache=en");
        await inspection.LookAsync("English");

        await citizen.OpenAsync("idee");
        await page.FillAsync("#title", FormCitizen.Title);
        await citizen.PressAsync("Später weiter");
        await inspection.LookAsync("saved draft");
        await citizen.FillInAsync();
        await inspection.LookAsync("preview");
        var receipt = await citizen.HandInAsync();
        await inspection.LookAsync("receipt");

        await citizen.OpenAsync("status");
        await inspection.LookAsync("status question");
        await citizen.PressAsync("Stand anzeigen");
        await inspection.LookAsync("status question with mistakes");
        await citizen.AskForStatusAsync(receipt);
        await inspection.LookAsync("status");
        await citizen.PressAsync("Alles löschen");
        await inspection.LookAsync("erasure");

        inspection.AssertNothingFound();
        Assert.Empty(inspection.Tab.Problems);
    }
}
