// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;

namespace GemeinsamDigital.EndToEnd.Tests.Pages.Looks;

/// <summary>The pictures of <c>bot/docs/looks.md</c>; <c>RENEW_LOOKS=1</c> takes them anew.</summary>
public sealed class PageLooksTests(Browser browser) : IDisposable
{
    private static readonly Dictionary<int, int> Heights = new() { [320] = 640, [768] = 1024, [1280] = 800 };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gdb-looks-");

    [Fact]
    public async Task Every_state_of_the_pages_looks_as_it_did_at_every_width_in_every_look()
    {
        using var bot = new RunningBot();

        foreach (var (width, height) in Heights)
            await LookAroundAsync(bot, width, height);

        var (code, said) = await NodeCheck.RunAsync(Path.Combine(Repository.Root, "bot", "widget", "test", "looks", "pages.mjs"), folder.FullName);
        Assert.True(code == 0, said);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task LookAroundAsync(RunningBot bot, int width, int height)
    {
        await using var tab = await browser.OpenTabAsync(width, height, look: new() { ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce });
        await Letters.PinAsync(tab.Context);
        var camera = new Camera(tab.Page, Path.Combine(folder.FullName, $"{width}"));
        var citizen = new FormCitizen(tab.Page, bot);

        await LookAtAsync("start", "");
        await LookAtAsync("einbinden", "einbinden");
        await LookAtAsync("fragen", "fragen?sprache=de");
        await LookAtAsync("fragen-answer", "fragen?frage=Was+ist+die+Kiezbox%3F&sprache=de");
        await LookAtAsync("fragen-candidates", "fragen?frage=Projekt&sprache=de");
        await LookAtAsync("fragen-nothing", "fragen?frage=Quantenphysik&sprache=de");
        await LookAtAsync("fragen-leichte-sprache", "fragen?frage=Was+ist+die+Kiezbox%3F&sprache=de-SIMPLE");

        await LookAtAsync("idee", "idee?sprache=de");
        await citizen.PressAsync("Weiter zur Vorschau");
        await camera.TakeAsync("idee-mistakes");
        await citizen.FillInAsync();
        await camera.TakeAsync("idee-preview");
        var receipt = await citizen.HandInAsync();
        await camera.TakeAsync("idee-receipt");

        await LookAtAsync("status", "status");
        await citizen.PressAsync("Stand anzeigen");
        await camera.TakeAsync("status-mistakes");
        await citizen.AskForStatusAsync(receipt);
        await camera.TakeAsync("status-found");

        Assert.Empty(tab.Problems);

        async Task LookAtAsync(string state, string address)
        {
            await citizen.OpenAsync(address);
            await camera.TakeAsync(state);
        }
    }
}
