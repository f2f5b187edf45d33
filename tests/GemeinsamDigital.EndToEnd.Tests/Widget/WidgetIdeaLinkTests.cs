// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Widget;

public sealed class WidgetIdeaLinkTests(Browser browser)
{
    [Theory]
    [InlineData("?idee", "Idee einreichen")]
    [InlineData("?idee=neukoelln", "Idee einreichen in Neukölln")]
    [InlineData("en/?idee", "Submit an idea")]
    public async Task A_link_begins_an_idea_once_whatever_is_reloaded(string link, string words)
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();
        var citizen = new Citizen(tab);

        await tab.Page.GotoAsync(new Uri(bot.Address, link).AbsoluteUri);
        await Expect(Said(citizen)).ToHaveTextAsync([words]);
        await Expect(AfterWhatWasSaid(citizen)).ToBeVisibleAsync();
        Assert.Equal("", new Uri(tab.Page.Url).Query);
        await tab.Page.ReloadAsync();
        await Expect(citizen.Field).ToBeHiddenAsync();
        await tab.Page.Locator("gdb-chat .launcher").ClickAsync();
        await Expect(AfterWhatWasSaid(citizen)).ToBeVisibleAsync();

        await Expect(Said(citizen)).ToHaveTextAsync([words]);
        Assert.Empty(tab.Problems);
    }

    [Fact]
    public async Task The_link_leads_into_the_dialog()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();
        var citizen = new Citizen(tab);

        await tab.Page.GotoAsync(new Uri(bot.Address, "?idee").AbsoluteUri);

        await citizen.HearAsync("prompt");
        Assert.Empty(tab.Problems);
    }

    [Fact]
    public async Task Without_the_parameter_nothing_opens_by_itself()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();
        var citizen = new Citizen(tab);

        await tab.Page.GotoAsync(bot.Address.AbsoluteUri);
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await Expect(citizen.Field).ToBeHiddenAsync();
        Assert.DoesNotContain(tab.Requests, request => request.AbsolutePath.StartsWith("/directline", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_browser_shows_the_qr_code()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();

        await tab.Page.GotoAsync(new Uri(bot.Address, "qr/idee.svg?ort=neukoelln").AbsoluteUri);

        await Expect(tab.Page.Locator("path")).ToHaveCountAsync(2);
        Assert.Empty(tab.Problems);
    }

    private static ILocator Said(Citizen citizen) => citizen.Page.Locator("gdb-chat [role=log] > .me .bubble");

    private static ILocator AfterWhatWasSaid(Citizen citizen) => citizen.Page.Locator("gdb-chat [role=log] > .me + .bot");
}
