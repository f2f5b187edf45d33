// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Playground;

/// <summary>The Playground's page, wide enough to show its list of chats.</summary>
internal sealed partial class TeamsWindow : IAsyncDisposable
{
    private readonly Tab tab;

    private TeamsWindow(Tab tab) => this.tab = tab;

    /// <summary>What the bot said in the chat that is open.</summary>
    internal ILocator Replies => tab.Page.Locator(".fai-OutputCard");

    internal ILocator Page => tab.Page.Locator("body");

    internal static async Task<TeamsWindow> OpenAsync(Browser browser, PlaygroundProcess playground)
    {
        var tab = await browser.OpenTabAsync();
        // The Playground's page asks another host for fonts; nothing of a test leaves this machine.
        await tab.Context.RouteAsync(address => !new Uri(address).IsLoopback, route => route.AbortAsync());
        await tab.Page.SetViewportSizeAsync(1800, 1000);
        await tab.Page.GotoAsync(playground.Address.AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var window = new TeamsWindow(tab);
        await Expect(window.Replies.Last).ToContainTextAsync(Greeting());
        return window;
    }

    internal Task GoToAsync(string place) => tab.Page.GetByText(place, new() { Exact = true }).First.ClickAsync();

    internal async Task SayAsync(string text)
    {
        await tab.Page.GetByRole(AriaRole.Textbox).Last.FillAsync(text);
        await tab.Page.Keyboard.PressAsync("Enter");
    }

    /// <param name="box">Of several text boxes the one to write into; in a channel the first begins a thread.</param>
    internal async Task MentionAndSayAsync(string text, ILocator? box = null)
    {
        await (box ?? Boxes.Last).ClickAsync();
        await tab.Page.Keyboard.TypeAsync("@");
        await tab.Page.Locator("[role=option], [role=menuitem], [role=listbox] *").Filter(new() { HasTextRegex = Bot() }).First.ClickAsync();
        await tab.Page.Keyboard.TypeAsync(" " + text);
        await tab.Page.Keyboard.PressAsync("Enter");
    }

    internal ILocator Boxes => tab.Page.GetByRole(AriaRole.Textbox);

    internal Task PressAsync(string button) => tab.Page.GetByRole(AriaRole.Button, new() { Name = button }).Last.ClickAsync();

    internal Task HearAsync(string text) => Expect(Replies.Last).ToContainTextAsync(text);

    public ValueTask DisposeAsync() => tab.DisposeAsync();

    [GeneratedRegex("[Cc]hatbot (von|of) Gemeinsam Digital: Berlin")]
    internal static partial Regex Greeting();

    [GeneratedRegex(@"^\s*Gemeinsam Digital\s*$")]
    private static partial Regex Bot();
}
