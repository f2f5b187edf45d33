// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.WebChat;

/// <summary>Web Chat as a person sees it.</summary>
internal sealed class WebChatPage(IPage page)
{
    internal ILocator Messages => page.Locator(".webchat__bubble__content");

    /// <summary>What was said last; files of the same message stand in bubbles of their own.</summary>
    internal ILocator Newest => page.Locator(".webchat__bubble__content:not(:has(.webchat__fileContent))").Last;

    internal ILocator Choices => page.Locator(".webchat__suggested-actions button");

    internal static Task<WebChatPage> OpenAsync(Tab tab, OtherSite site, RunningBot bot) => OpenAsync(tab, site, bot.Address);

    /// <param name="bot">The bot, or what stands in front of it.</param>
    /// <param name="way">How activities come: „ws“ or „poll“.</param>
    internal static async Task<WebChatPage> OpenAsync(Tab tab, OtherSite site, Uri bot, string way = "ws")
    {
        await tab.Page.GotoAsync($"{site.Address}?domain={new Uri(bot, "directline")}&way={way}");
        return new WebChatPage(tab.Page);
    }

    internal ILocator Said(string text) => Messages.Filter(new() { HasText = text });

    internal async Task SayAsync(string text)
    {
        await page.Locator("[data-id='webchat-sendbox-input']").FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    internal async Task SendFileAsync(FilePayload file)
    {
        await page.Locator("input[type='file']").SetInputFilesAsync(file);
        await Expect(page.Locator(".webchat__attachment-icon--checked")).ToBeVisibleAsync();
        await page.Locator("[data-id='webchat-sendbox-input']").PressAsync("Enter");
    }

    internal Task ChooseAsync(string choice) => Choices.GetByText(choice, new() { Exact = true }).ClickAsync();

    internal Task HearAsync(string text) => Expect(Newest).ToContainTextAsync(text);
}
