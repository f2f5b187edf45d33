// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace GemeinsamDigital.EndToEnd.Tests.Pages;

public sealed class QuestionAccessibilityTests(Browser browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None, 1280)]
    [InlineData(ColorScheme.Dark, ForcedColors.None, 320)]
    [InlineData(ColorScheme.Light, ForcedColors.Active, 768)]
    public async Task Axe_finds_nothing_wrong_and_nothing_sticks_out_in_any_state_of_the_page(ColorScheme colours, ForcedColors forced, int width)
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(width, look: new() { ColorScheme = colours, ForcedColors = forced });
        var citizen = new FormCitizen(tab.Page, bot);
        var findings = new List<string>();

        await LookAsync("overview", "fragen?sprache=de");
        await LookAsync("overview in Leichte Sprache", "fragen?sprache=de-SIMPLE");
        await LookAsync("overview in English", "fragen?sprache=en");
        await LookAsync("answer", "fragen?frage=Was+ist+die+Kiezbox%3F&sprache=de");
        await LookAsync("two answers", "fragen?frage=Was+ist+die+Kiezbox%3F+Und+wer+ist+CDO%3F&sprache=de-FORMAL");
        await LookAsync("candidates", "fragen?frage=Projekt&sprache=de");
        await LookAsync("no answer", "fragen?frage=Quantenphysik&sprache=de-SIMPLE");
        await LookAsync("help", "fragen?frage=Ich+will+nicht+mehr+leben&sprache=de");
        await LookAsync("the way to a form", "fragen?frage=Idee+einreichen&sprache=de");
        await LookAsync("article", "fragen?artikel=arena-schritt-fuer-schritt&sprache=de");
        await LookAsync("article in English", "fragen?artikel=kiezbox&sprache=en");
        await citizen.OpenAsync("fragen?artikel=kiezbox&sprache=de");
        await citizen.PressAsync("Nein, das hilft nicht");
        await LookAsync("reasons");
        await citizen.MarkAsync("Inhalt ist falsch");
        await citizen.PressAsync("Rückmeldung senden");
        await LookAsync("thanks");
        Assert.Empty(tab.Problems);
        // A browser reports their status as a problem of the page.
        await LookAsync("empty question", "fragen?frage=&sprache=de");
        await LookAsync("no such topic", "fragen?artikel=gibt-es-nicht&sprache=de");

        Assert.Empty(findings);

        async Task LookAsync(string state, string? address = null)
        {
            if (address is not null)
                await citizen.OpenAsync(address);
            findings.AddRange((await Axe.ViolationsAsync(tab.Page)).Select(violation => $"{state}: {violation}"));
            if (!await tab.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                findings.Add($"{state}: wider than the window");
        }
    }
}
