// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Widget;

public sealed class WidgetElsewhereTests(Browser browser)
{
    [Theory]
    [InlineData("")]
    [InlineData("""position="inline" accent="#003366" greeting="Guten Tag!" """)]
    public async Task The_chat_works_on_another_website_under_a_strict_policy_and_asks_nobody_else(string attributes)
    {
        await using var site = await HostPage.StartAsync(attributes);
        using var bot = new RunningBot(site.Origin);
        await using var tab = await browser.OpenTabAsync();
        var citizen = new Citizen(tab);
        await site.OpenAsync(tab, bot);

        await citizen.OpenChatAsync("Chat öffnen");
        await citizen.HearAsync("greeting");
        await citizen.SayAsync("Was ist die Kiezbox 2.0?");
        await citizen.HearAsync("answer", "Kiezbox");
        await citizen.Page.Locator("gdb-chat .dots").ClickAsync();
        await Expect(citizen.Page.Locator("gdb-chat #more li").First).ToBeVisibleAsync();
        await citizen.Page.Keyboard.PressAsync("Escape");
        await citizen.Field.FocusAsync();
        await citizen.SayAsync("Idee einreichen");
        await citizen.Button("Lieber ein Formular").ClickAsync();
        await Expect(citizen.Page.Locator("gdb-chat .form")).ToBeVisibleAsync();

        Assert.Empty(await HostPage.ViolationsAsync(tab));
        Assert.Empty(tab.Problems);
        Assert.Empty(tab.RequestsOutside(site.Address, bot.Address));
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));
    }

    [Fact]
    public async Task Before_it_is_opened_one_script_was_fetched_and_nothing_is_kept()
    {
        await using var site = await HostPage.StartAsync("idea-links");
        using var bot = new RunningBot(site.Origin);
        await using var tab = await browser.OpenTabAsync();
        await site.OpenAsync(tab, bot);
        await Expect(tab.Page.Locator("gdb-chat .launcher")).ToBeVisibleAsync();
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal(["/w/widget.js"], tab.Requests.Where(request => request.Authority == bot.Address.Authority).Select(request => request.AbsolutePath));
        Assert.Empty(await HostPage.StoredAsync(tab));
        Assert.Empty(await HostPage.ViolationsAsync(tab));
    }

    [Fact]
    public async Task Where_scripts_do_not_run_a_link_leads_to_the_bot()
    {
        await using var site = await HostPage.StartAsync();
        using var bot = new RunningBot(site.Origin);
        await using var tab = await browser.OpenTabAsync(look: new() { JavaScriptEnabled = false });
        await tab.Page.GotoAsync(site.Address.AbsoluteUri);

        await Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Fragen und Ideen" })).ToBeVisibleAsync();
    }
}
