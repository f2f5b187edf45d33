// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace GemeinsamDigital.EndToEnd.Tests.Pages;

public sealed class QuestionAccessibilityTests(Browser browser)
{
    [Theory]
    [MemberData(nameof(Inspection.Looks), MemberType = typeof(Inspection))]
    public async Task Axe_finds_nothing_wrong_and_nothing_sticks_out_in_any_state_of_the_page(ColorScheme colours, ForcedColors forced, int width)
    {
        await using var inspection = await Inspection.OpenAsync(browser, colours, forced, width);
        var citizen = inspection.Citizen;

        await inspection.LookAsync("overview", "fragen?sprache=de");
        await inspection.LookAsync("overview in Leichte Sprache", "fragen?sprache=de-SIMPLE");
        await inspection.LookAsync("overview in English", "fragen?sprache=en");
        await inspection.LookAsync("answer", "fragen?frage=Was+ist+die+Kiezbox%3F&sprache=de");
        await inspection.LookAsync("two answers", "fragen?frage=Was+ist+die+Kiezbox%3F+Und+wer+ist+CDO%3F&sprache=de-FORMAL");
        await inspection.LookAsync("candidates", "fragen?frage=Projekt&sprache=de");
        await inspection.LookAsync("no answer", "fragen?frage=Quantenphysik&sprache=de-SIMPLE");
        await inspection.LookAsync("help", "fragen?frage=Ich+will+nicht+mehr+leben&sprache=de");
        await inspection.LookAsync("the way to a form", "fragen?frage=Idee+einreichen&sprache=de");
        await inspection.LookAsync("article", "fragen?artikel=arena-schritt-fuer-schritt&sprache=de");
        await inspection.LookAsync("article in English", "fragen?artikel=kiezbox&sprache=en");
        await citizen.OpenAsync("fragen?artikel=kiezbox&sprache=de");
        await citizen.PressAsync("Nein, das hilft nicht");
        await inspection.LookAsync("reasons");
        await citizen.MarkAsync("Inhalt ist falsch");
        await citizen.PressAsync("Rückmeldung senden");
        await inspection.LookAsync("thanks");
        Assert.Empty(inspection.Tab.Problems);
        // A browser reports their status as a problem of the page.
        await inspection.LookAsync("empty question", "fragen?frage=&sprache=de");
        await inspection.LookAsync("no such topic", "fragen?artikel=gibt-es-nicht&sprache=de");

        inspection.AssertNothingFound();
    }
}
