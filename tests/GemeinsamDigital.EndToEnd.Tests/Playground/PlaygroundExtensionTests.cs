// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Playground;

/// <summary>What Teams offers beside the conversation. The Playground speaks English to the bot, so the bot answers in English.</summary>
public sealed class PlaygroundExtensionTests(Browser browser)
{
    [Fact]
    public async Task The_search_inserts_an_answer_into_a_message()
    {
        using var bot = new RunningBot();
        using var playground = await PlaygroundProcess.StartAsync(bot.Address);
        await using var tab = await OpenAsync(playground);

        await ChooseAsync(tab, "Search Command");
        await tab.Page.GetByPlaceholder("Enter a search term").FillAsync("What is the Kiezbox?");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.GetByText("What is the Kiezbox 2.0?").First.ClickAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();

        await Expect(tab.Page.Locator(".ac-adaptiveCard").Last).ToContainTextAsync("Answer from the knowledge base of the chatbot");
        await Expect(tab.Page.Locator(".ac-adaptiveCard a[href^='https://']").First).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".fai-OutputCard").Last).ToContainTextAsync("You inserted this answer with the search.");
    }

    [Fact]
    public async Task In_a_group_the_command_leads_from_the_form_to_a_receipt_that_only_its_author_sees()
    {
        using var bot = new RunningBot();
        using var playground = await PlaygroundProcess.StartAsync(bot.Address);
        await using var tab = await OpenAsync(playground);
        await tab.Page.GetByText("Gruppe", new() { Exact = true }).First.ClickAsync();
        await ChooseAsync(tab, "Action Command");
        await tab.Page.GetByPlaceholder("Input command id").FillAsync("idee");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        var window = tab.Page.GetByRole(AriaRole.Dialog).Locator(".ac-adaptiveCard");

        await window.GetByLabel("Title").FillAsync("Solar benches");
        await window.GetByLabel("Description").FillAsync("Benches with solar cells. Call me: 030 1234567.");
        await window.GetByLabel("Yes, I agree").CheckAsync();
        await window.GetByRole(AriaRole.Button, new() { Name = "To the summary" }).ClickAsync();
        await Expect(window).ToContainTextAsync("These fields still need something: Description");
        await window.GetByLabel("Leave as it is").CheckAsync();
        await window.GetByRole(AriaRole.Button, new() { Name = "To the summary" }).ClickAsync();
        await window.GetByRole(AriaRole.Button, new() { Name = "Submit", Exact = true }).ClickAsync();
        await Expect(window).ToContainTextAsync("Only you see the number and the code.");
        var receipt = Receipt.Read(await window.InnerTextAsync());

        await tab.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(tab.Page.GetByText(receipt.Code)).ToHaveCountAsync(0);
        await tab.Page.GetByText("Personal Chat", new() { Exact = true }).First.ClickAsync();
        await Expect(tab.Page.Locator(".fai-OutputCard").Last).ToContainTextAsync(receipt.Code);
    }

    private async Task<Tab> OpenAsync(PlaygroundProcess playground)
    {
        var tab = await browser.OpenTabAsync();
        await tab.Context.RouteAsync(address => !new Uri(address).IsLoopback, route => route.AbortAsync());
        await tab.Page.GotoAsync(playground.Address.AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await Expect(tab.Page.Locator(".fai-OutputCard").Last).ToBeVisibleAsync();
        return tab;
    }

    private static async Task ChooseAsync(Tab tab, string command)
    {
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await tab.Page.GetByRole(AriaRole.Menuitem, new() { Name = command }).ClickAsync();
    }
}
