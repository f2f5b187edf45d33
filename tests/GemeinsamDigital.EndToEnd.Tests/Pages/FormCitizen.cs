// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Pages;

/// <summary>Somebody in front of the pages with forms who has a keyboard, no mouse and no JavaScript.</summary>
internal sealed class FormCitizen(IPage page, RunningBot bot)
{
    private const int FurtherThanAnyPage = 80;

    /// <summary>What a screen reader would call the element that has the focus, without the remark in brackets.</summary>
    private const string FocusedName =
        "() => { const e = document.activeElement; return (e?.labels?.[0]?.textContent ?? e?.textContent ?? '').replace(/\\s*\\(.*\\)\\s*$/s, '').trim(); }";

    /// <summary>WCAG 1.4.10: nobody has to scroll sideways.</summary>
    internal const string FitsAcross = "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    internal const string Title = "Trinkbrunnen an jedem Platz";
    internal const string Description = "Im Sommer fehlt Wasser. Ein Brunnen je Platz und eine Karte helfen allen.";

    internal ILocator Main => page.Locator("main");

    internal Task OpenAsync(string path) => page.GotoAsync(new Uri(bot.Address, path).AbsoluteUri);

    internal async Task WriteAsync(string field, string text)
    {
        await TabToAsync(field);
        await page.Keyboard.InsertTextAsync(text);
    }

    internal async Task MarkAsync(string choice)
    {
        await TabToAsync(choice);
        await page.Keyboard.PressAsync("Space");
    }

    /// <summary>Every button and link leads to a page, or to a place on it.</summary>
    internal async Task PressAsync(string button)
    {
        await TabToAsync(button);
        var arrived = new TaskCompletionSource();
        page.FrameNavigated += Arrive;
        await page.Keyboard.PressAsync("Enter");
        await arrived.Task.WaitAsync(TimeSpan.FromMilliseconds(Browser.Patience));
        page.FrameNavigated -= Arrive;
        await page.WaitForLoadStateAsync();

        void Arrive(object? sender, IFrame frame) => arrived.TrySetResult();
    }

    internal Task SeeAsync(string heading) =>
        Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);

    internal async Task FillInAsync()
    {
        await OpenAsync("idee");
        await MarkAsync("Idee");
        await WriteAsync("Titel", Title);
        await WriteAsync("Beschreibung", Description);
        await MarkAsync("Ja, einverstanden");
        await PressAsync("Weiter zur Vorschau");
        await SeeAsync("Bitte prüfe deine Angaben.");
    }

    internal async Task<Receipt> HandInAsync()
    {
        await FillInAsync();
        await PressAsync("Absenden");
        await SeeAsync("Deine Einreichung ist angekommen");
        return Receipt.Read(await Main.InnerTextAsync());
    }

    internal async Task AskForStatusAsync(Receipt receipt)
    {
        await OpenAsync("status");
        await WriteAsync("Nummer", receipt.Reference);
        await WriteAsync("Geheimer Code", receipt.Code);
        await PressAsync("Stand anzeigen");
        await SeeAsync($"Einreichung {receipt.Reference}");
    }

    internal static async Task AssertFitsAsync(IPage page) => Assert.True(await page.EvaluateAsync<bool>(FitsAcross));

    private async Task TabToAsync(string name)
    {
        for (var i = 0; i < FurtherThanAnyPage; i++)
        {
            if (await page.EvaluateAsync<string>(FocusedName) == name)
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not lead to “{name}”.");
    }
}
