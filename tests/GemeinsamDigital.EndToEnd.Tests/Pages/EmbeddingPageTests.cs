// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Pages;

public sealed class EmbeddingPageTests(Browser browser)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_configurator_changes_the_chat_and_the_lines_to_copy(int width)
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(width, look: new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = tab.Page;
        await page.GotoAsync(new Uri(bot.Address, "einbinden").AbsoluteUri);

        await page.GetByLabel("Platz").SelectOptionAsync("im Text der Seite");
        await page.GetByLabel("Titel des Fensters").FillAsync("Fragen & \"Ideen\"");
        await page.GetByLabel("Farbe von Kopf und Knöpfen").FillAsync("#003366");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zeilen kopieren" }).ClickAsync();

        await Expect(page.GetByText("Kopiert.")).ToBeVisibleAsync();
        Assert.Equal(
            $"""
            <script src="{bot.Address}w/widget.js" defer></script>
            <gdb-chat
              position="inline"
              accent="#003366"
              heading="Fragen &amp; &quot;Ideen&quot;">
              <a href="{bot.Address}">Fragen und Ideen zu Gemeinsam Digital: Berlin</a>
            </gdb-chat>
            """.ReplaceLineEndings("\n"),
            await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await page.Locator("gdb-chat .launcher").ClickAsync();
        await Expect(page.Locator("gdb-chat #title")).ToHaveTextAsync("Fragen & \"Ideen\"");
        await Expect(page.Locator("gdb-chat .send")).ToHaveCSSAsync("background-color", "rgb(0, 51, 102)");
        await Expect(page.Locator("gdb-chat .message").First).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.Empty(tab.Problems);
    }

    [Fact]
    public async Task Colours_that_nobody_could_read_are_named_and_not_shown()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();
        var page = tab.Page;
        await page.GotoAsync(new Uri(bot.Address, "einbinden").AbsoluteUri);

        await page.GetByLabel("Schriftfarbe darauf selbst wählen").CheckAsync();
        await page.GetByLabel("Schriftfarbe", new() { Exact = true }).FillAsync("#c40020");

        await Expect(page.GetByText("Kontrast nur 1,0 : 1.")).ToBeVisibleAsync();
        await Expect(page.Locator("gdb-chat .launcher")).ToHaveCSSAsync("color", "rgb(255, 255, 255)");
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    [Fact]
    public async Task Without_scripts_the_page_tells_all_the_same()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(320, look: new() { JavaScriptEnabled = false });

        await tab.Page.GotoAsync(new Uri(bot.Address, "einbinden").AbsoluteUri);

        await Expect(tab.Page.GetByText("Der Baukasten braucht JavaScript.")).ToBeVisibleAsync();
        await Expect(tab.Page.Locator("#baukasten")).ToBeHiddenAsync();
        await Expect(tab.Page.Locator("pre").First).ToContainTextAsync($"{bot.Address}w/widget.js");
    }
}
