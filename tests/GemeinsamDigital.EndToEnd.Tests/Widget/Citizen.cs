// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Widget;

/// <summary>Somebody in front of the start page who has a keyboard and no mouse.</summary>
internal sealed class Citizen(Tab tab)
{
    private const int FurtherThanAnyPage = 80;

    /// <summary>Where the focus is, looked for through shadow roots.</summary>
    private const string FocusedName =
        """
        () => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return (element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '').trim();
        }
        """;

    internal IPage Page => tab.Page;

    /// <summary>Has opened the chat on the German start page and was greeted.</summary>
    internal static async Task<Citizen> GreetedAsync(Tab tab, Uri bot)
    {
        var citizen = new Citizen(tab);
        await tab.Page.GotoAsync(bot.AbsoluteUri);
        await citizen.OpenChatAsync(Wording.Of("de").Launcher);
        await citizen.HearAsync("greeting");
        return citizen;
    }

    internal ILocator Messages => Page.Locator("gdb-chat [role=log] > .message");

    internal ILocator Field => Page.Locator("gdb-chat #message");

    internal ILocator Status => Page.Locator("gdb-chat").GetByRole(AriaRole.Status);

    internal ILocator Button(string name) => Page.Locator("gdb-chat").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    internal async Task OpenChatAsync(string label)
    {
        await TabToAsync(label);
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Field).ToBeFocusedAsync();
    }

    internal async Task SayAsync(string text)
    {
        await Expect(Field).ToBeFocusedAsync();
        await Page.Keyboard.InsertTextAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes back from the field to a button below the last message and presses it.</summary>
    internal async Task ChooseAsync(string button)
    {
        await Expect(Button(button)).ToBeVisibleAsync();
        await TabToAsync(button, "Shift+Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Field).ToBeFocusedAsync();
    }

    internal async Task AttachAsync(FilePayload file, string button)
    {
        var chooser = await Page.RunAndWaitForFileChooserAsync(() => Button(button).ClickAsync());
        await chooser.SetFilesAsync(file);
    }

    /// <summary>Waits until the newest message is of that kind and contains the text.</summary>
    internal async Task<ILocator> HearAsync(string kind, string text = "")
    {
        var newest = Messages.Last;
        await Expect(newest).ToHaveClassAsync(new Regex($@"\bbot {kind}\b"));
        await Expect(newest).ToContainTextAsync(text);
        return newest;
    }

    internal async Task<Receipt> HearReceiptAsync() => Receipt.Read(await (await HearAsync("receipt")).InnerTextAsync());

    /// <summary>What the log says, message by message.</summary>
    internal async Task<IReadOnlyList<string>> HeardAsync() => await Messages.Locator(".bubble").AllInnerTextsAsync();

    internal async Task TabToAsync(string name, string key = "Tab")
    {
        for (var i = 0; i < FurtherThanAnyPage; i++)
        {
            if (await Page.EvaluateAsync<string>(FocusedName) == name)
                return;
            await Page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"The keyboard does not lead to “{name}”.");
    }
}
