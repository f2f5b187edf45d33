// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Widget;

/// <summary>One conversation in two tabs, from the first question until it is deleted.</summary>
public sealed class WidgetTabsTests(Browser browser)
{
    private const string Question = "Was ist die Kiezbox?";

    private static readonly Wording Words = Wording.Of("de");

    [Fact]
    public async Task Two_tabs_show_one_conversation_until_one_of_them_deletes_it()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();
        var first = await Citizen.GreetedAsync(tab, bot.Address);
        await first.SayAsync(Question);
        await first.HearAsync("answer", "Kiezbox");
        await using var secondTab = new Tab(tab.Context, await tab.Page.RunAndWaitForPopupAsync(() => tab.Page.EvaluateAsync("() => { open('/'); }")));
        var second = new Citizen(secondTab);
        await second.OpenChatAsync(Words.Launcher);
        await second.HearAsync("answer", "Kiezbox");

        await second.Button("Hilft nicht").ClickAsync();
        await second.Page.GetByLabel("Was fehlt oder stimmt nicht? (freiwillig)").FillAsync("Die Boxen sind kein Netz.");
        await second.Page.Keyboard.PressAsync("Tab");
        await second.Page.Keyboard.PressAsync("Enter");
        await Expect(second.Status).ToHaveTextAsync("Danke für die Rückmeldung.");
        await Expect(first.Button("Hilft nicht")).ToHaveAttributeAsync("aria-pressed", "true");
        await second.Field.FocusAsync();
        await second.SayAsync("Was ist das Kiezlabor?");
        await second.HearAsync("answer", "Kiezlabor");
        await first.HearAsync("answer", "Kiezlabor");
        Assert.Equal(await second.HeardAsync(), await first.HeardAsync());
        Assert.Equal(5, await first.Messages.CountAsync());

        await first.Button("Menü").ClickAsync();
        await first.Button("Gespräch löschen").ClickAsync();
        await first.Button("Ja, löschen").ClickAsync();
        foreach (var citizen in new[] { first, second })
        {
            await Expect(citizen.Status).ToHaveTextAsync("Das Gespräch ist gelöscht. Eingereichte Ideen bleiben gespeichert.");
            await Expect(citizen.Messages).ToHaveCountAsync(0);
            Assert.Null(await citizen.Page.EvaluateAsync<string?>("() => sessionStorage.getItem('gdb-chat')"));
        }

        await second.Button("Neues Gespräch beginnen").ClickAsync();
        await second.HearAsync("greeting");
        await Expect(first.Messages).ToHaveCountAsync(0);
        Assert.Empty(tab.Problems);
        Assert.Empty(secondTab.Problems);
    }
}
