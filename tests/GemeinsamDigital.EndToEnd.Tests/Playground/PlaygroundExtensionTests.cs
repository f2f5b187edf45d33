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
        await using var teams = await TeamsWindow.OpenAsync(browser);

        await ChooseAsync(teams, "Search Command");
        await teams.Page.GetByPlaceholder("Enter a search term").FillAsync("What is the Kiezbox?");
        await teams.Page.Keyboard.PressAsync("Enter");
        await teams.Page.GetByText("What is the Kiezbox 2.0?").First.ClickAsync();
        await teams.Page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();

        await Expect(teams.Page.Locator(".ac-adaptiveCard").Last).ToContainTextAsync("Answer from the knowledge base of the chatbot");
        await Expect(teams.Page.Locator(".ac-adaptiveCard a[href^='https://']").First).ToBeVisibleAsync();
        await teams.HearAsync("You inserted this answer with the search.");
    }

    [Fact]
    public async Task In_a_group_the_command_leads_from_the_form_to_a_receipt_that_only_its_author_sees()
    {
        await using var teams = await TeamsWindow.OpenAsync(browser);
        await teams.GoToAsync("Gruppe");
        await ChooseAsync(teams, "Action Command");
        await teams.Page.GetByPlaceholder("Input command id").FillAsync("idee");
        await teams.Page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        var window = teams.Page.GetByRole(AriaRole.Dialog).Locator(".ac-adaptiveCard");

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

        await teams.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(teams.Page.GetByText(receipt.Code)).ToHaveCountAsync(0);
        await teams.GoToAsync("Personal Chat");
        await teams.HearAsync(receipt.Code);
    }

    private static async Task ChooseAsync(TeamsWindow teams, string command)
    {
        await teams.Page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await teams.Page.GetByRole(AriaRole.Menuitem, new() { Name = command }).ClickAsync();
    }
}
