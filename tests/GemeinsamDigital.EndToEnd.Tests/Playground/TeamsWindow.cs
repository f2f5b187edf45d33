// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Playground;

/// <summary>A bot, the Playground before it, and the Playground's page, wide enough to show its list of chats.</summary>
internal sealed partial class TeamsWindow : IAsyncDisposable
{
    private readonly RunningBot bot;
    private readonly PlaygroundProcess playground;
    private readonly Tab tab;

    private TeamsWindow(RunningBot bot, PlaygroundProcess playground, Tab tab) => (this.bot, this.playground, this.tab) = (bot, playground, tab);

    internal IPage Page => tab.Page;

    /// <summary>What the bot said in the chat that is open.</summary>
    internal ILocator Replies => Page.Locator(".fai-OutputCard");

    internal ILocator Greetings => Replies.Filter(new() { HasTextRegex = Greeting() });

    /// <summary>Where the bot sends its messages.</summary>
    internal Uri ServiceUrl => new(playground.Address, "_connector");

    internal ILocator Boxes => Page.GetByRole(AriaRole.Textbox);

    /// <summary>Opens the personal chat, in which the bot greets.</summary>
    internal static async Task<TeamsWindow> OpenAsync(Browser browser)
    {
        var bot = new RunningBot();
        var playground = await PlaygroundProcess.StartAsync(bot.Address);
        var window = new TeamsWindow(bot, playground, await browser.OpenTabAsync(1800, 1000));
        // The Playground's page asks another host for fonts; nothing of a test leaves this machine.
        await window.tab.Context.RouteAsync(address => !new Uri(address).IsLoopback, route => route.AbortAsync());
        await window.Page.GotoAsync(playground.Address.AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await Expect(window.Replies.Last).ToContainTextAsync(Greeting());
        await window.AnnouncedAsync(places: 1);
        return window;
    }

    internal Task GoToAsync(string place) => Page.GetByText(place, new() { Exact = true }).First.ClickAsync();

    /// <summary>A card brings text boxes of its own; that of the chat comes last.</summary>
    internal async Task SayAsync(string text)
    {
        await Boxes.Last.FillAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <param name="box">Of several text boxes the one to write into; in a channel the first begins a thread.</param>
    internal async Task MentionAndSayAsync(string text, ILocator? box = null)
    {
        await (box ?? Boxes.Last).ClickAsync();
        await Page.Keyboard.TypeAsync("@");
        await Page.Locator("[role=option], [role=menuitem], [role=listbox] *").Filter(new() { HasTextRegex = Bot() }).First.ClickAsync();
        await Page.Keyboard.TypeAsync(" " + text);
        await Page.Keyboard.PressAsync("Enter");
    }

    internal Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button }).Last.ClickAsync();

    internal Task HearAsync(string text) => Expect(Replies.Last).ToContainTextAsync(text);

    internal Task SeeAsync(string text) => Expect(Page.Locator("body")).ToContainTextAsync(text);

    /// <summary>Sends an activity from the menu "Mock an Activity", and waits until the bot has answered it.</summary>
    /// <param name="answered">What the log then says: the activity's type, and the status that the bot answered.</param>
    /// <param name="json">What to send instead of what the Playground proposes.</param>
    internal async Task MockAsync(string entry, string answered, string? json = null)
    {
        var before = await Logged(answered).CountAsync();
        await Page.GetByText("Mock an Activity").First.ClickAsync();
        await Page.GetByText(entry, new() { Exact = true }).Last.ClickAsync();
        var dialog = Page.GetByRole(AriaRole.Dialog);
        if (json is not null)
        {
            await dialog.GetByRole(AriaRole.Textbox).FocusAsync();
            await Page.Keyboard.PressAsync("ControlOrMeta+A");
            await Page.Keyboard.InsertTextAsync(json);
            // The editor closes brackets and quotation marks by itself.
            await Page.Keyboard.PressAsync("ControlOrMeta+Shift+End");
            await Page.Keyboard.PressAsync("Delete");
        }
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send activity" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(Logged(answered)).ToHaveCountAsync(before + 1);
    }

    /// <summary>The Playground has told the bot of this place by two activities, and the bot has answered both.</summary>
    /// <param name="places">How many places have been opened.</param>
    internal async Task AnnouncedAsync(int places)
    {
        await Expect(Logged("installationUpdate 200")).ToHaveCountAsync(places);
        await Expect(Logged("conversationUpdate 200")).ToHaveCountAsync(places);
    }

    private ILocator Logged(string text) => Page.GetByText(text, new() { Exact = true });

    public async ValueTask DisposeAsync()
    {
        await tab.DisposeAsync();
        playground.Dispose();
        bot.Dispose();
    }

    /// <summary>Two events announce the citizen at once, one of them with the Playground's own language; either may come first.</summary>
    [GeneratedRegex("[Cc]hatbot (von|of) Gemeinsam Digital: Berlin")]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^\s*Gemeinsam Digital\s*$")]
    private static partial Regex Bot();
}
