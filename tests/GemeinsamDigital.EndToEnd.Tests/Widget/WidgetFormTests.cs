// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Widget;

/// <summary>The dialog as one form, for a citizen who has a keyboard and no mouse.</summary>
public sealed class WidgetFormTests(Browser browser)
{
    private const string Title = "Trinkbrunnen an jedem Platz";

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_citizen_who_prefers_a_form_fills_it_in_corrects_it_and_gets_a_receipt(int width)
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(width);
        var citizen = await Citizen.GreetedAsync(tab, bot.Address);
        await citizen.SayAsync("Ich habe eine Idee");
        await citizen.HearAsync("prompt", "Was möchtest du einreichen?");

        await citizen.SayAsync("Lieber ein Formular");
        await Expect(tab.Page.Locator("gdb-chat h3")).ToBeFocusedAsync();
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));

        await SendAsync(citizen);
        await Expect(tab.Page.GetByText("„Titel“ fehlt noch.")).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));

        await FillInAsync(citizen, "EIN BRUNNEN FÜR JEDEN PLATZ IN DER STADT");
        await SendAsync(citizen);
        await citizen.HearAsync("prompt", "Großbuchstaben");
        await Expect(tab.Page.Locator("gdb-chat .form").Last.GetByLabel("Beschreibung (Pflichtfeld)")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("ControlOrMeta+A");
        await tab.Page.Keyboard.InsertTextAsync("Im Sommer fehlt Wasser. Ein Brunnen je Platz hilft allen.");
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));
        await SendAsync(citizen);

        await citizen.HearAsync("summary", Title);
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));
        await citizen.ChooseAsync("Absenden");
        Assert.NotEmpty((await citizen.HearReceiptAsync()).Reference);
        Assert.Equal(2, (await citizen.HeardAsync()).Count(message => message == "Formular abgeschickt"));
        Assert.Empty(tab.Problems);
        Assert.Empty(tab.RequestsOutside(bot.Address));
    }

    private static async Task FillInAsync(Citizen citizen, string description)
    {
        await citizen.TabToAsync("Idee");
        await citizen.Page.Keyboard.PressAsync("Space");
        await citizen.TabToAsync("Titel (Pflichtfeld)");
        await citizen.Page.Keyboard.InsertTextAsync(Title);
        await citizen.TabToAsync("Beschreibung (Pflichtfeld)");
        await citizen.Page.Keyboard.InsertTextAsync(description);
        await citizen.TabToAsync("Ja, einverstanden");
        await citizen.Page.Keyboard.PressAsync("Space");
    }

    private static async Task SendAsync(Citizen citizen)
    {
        await citizen.TabToAsync("Zur Übersicht");
        await citizen.Page.Keyboard.PressAsync("Enter");
    }
}
