// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Widget;

public sealed class WidgetStoryTests(Browser browser)
{
    [Theory]
    [InlineData("de", 1280)]
    [InlineData("de", 320)]
    [InlineData("en", 1280)]
    [InlineData("en", 320)]
    public async Task A_citizen_with_a_keyboard_asks_hands_in_an_idea_and_reads_how_it_stands(string language, int width)
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(width, locale: language == "de" ? "de-DE" : "en-GB");
        var words = Wording.Of(language);
        var citizen = new Citizen(tab);
        await tab.Page.GotoAsync(new Uri(bot.Address, words.Path).AbsoluteUri);
        await AssertNothingStoredOrAskedAsync(tab);

        await citizen.OpenChatAsync(words.Launcher);
        await citizen.HearAsync("greeting");
        await AssertLinkToOwnPageAsync(citizen, bot);

        await citizen.SayAsync(words.Question);
        var answer = await citizen.HearAsync("answer", words.Topic);
        await Expect(answer.Locator("a[href^='https://']").First).ToBeVisibleAsync();

        var receipt = await HandInAsync(citizen, words);
        await citizen.ChooseAsync(words.Status);
        await citizen.HearAsync("prompt", words.ReferenceAsked);
        await citizen.SayAsync(receipt.Reference);
        await citizen.HearAsync("prompt", words.CodeAsked);
        await citizen.SayAsync(receipt.Code);
        var status = await citizen.HearAsync("notice", words.UnderReview);

        await Expect(status).ToContainTextAsync(receipt.Reference);
        await Expect(status).ToContainTextAsync(words.Title);
        await AssertFitsAsync(tab.Page);
        Assert.Empty(tab.Problems);
        Assert.Empty(tab.RequestsOutside(bot.Address));
    }

    private static async Task<Receipt> HandInAsync(Citizen citizen, Wording words)
    {
        await citizen.SayAsync(words.IHaveAnIdea);
        await citizen.ChooseAsync(words.IdeaType);
        await citizen.HearAsync("prompt", words.TitleAsked);
        await citizen.SayAsync(words.Title);
        await citizen.HearAsync("prompt", words.DescriptionAsked);
        await citizen.SayAsync(words.Description);
        await citizen.ChooseAsync(words.Consent);
        await citizen.HearAsync("summary", words.Title);
        await citizen.ChooseAsync(words.Submit);
        return await citizen.HearReceiptAsync();
    }

    private static async Task AssertNothingStoredOrAskedAsync(Tab tab)
    {
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var stored = await tab.Page.EvaluateAsync<int>("() => document.cookie.length + localStorage.length + sessionStorage.length");
        Assert.Equal(0, stored);
        Assert.DoesNotContain(tab.Requests, request => request.AbsolutePath.StartsWith("/directline", StringComparison.Ordinal));
    }

    private static async Task AssertLinkToOwnPageAsync(Citizen citizen, RunningBot bot)
    {
        var link = citizen.Messages.Last.Locator("a").First;
        await Expect(link).ToHaveAttributeAsync("href", new Uri(bot.Address, "datenschutz.html").AbsoluteUri);
    }

    /// <summary>WCAG 1.4.10: nobody has to scroll sideways.</summary>
    private static async Task AssertFitsAsync(IPage page) =>
        Assert.True(await page.EvaluateAsync<bool>(
            """
            () => [document.documentElement, document.querySelector('gdb-chat').shadowRoot.querySelector('.thread')]
              .every(element => element.scrollWidth <= element.clientWidth)
            """));
}
