// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Widget;

public sealed class WidgetAccessibilityTests(Browser browser)
{
    [Theory]
    [InlineData("de", 320)]
    [InlineData("en", 1280)]
    public async Task Axe_finds_nothing_wrong_in_any_state_of_the_chat(string language, int width)
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(width, locale: language == "de" ? "de-DE" : "en-GB");
        var words = Wording.Of(language);
        var citizen = new Citizen(tab);
        var findings = new List<string>();

        await tab.Page.GotoAsync(new Uri(bot.Address, words.Path).AbsoluteUri);
        await LookAsync("closed");
        await citizen.OpenChatAsync(words.Launcher);
        await citizen.HearAsync("greeting");
        await LookAsync("open");
        await citizen.SayAsync("");
        await Expect(citizen.Page.GetByText(words.StillEmpty)).ToBeVisibleAsync();
        await LookAsync("empty message");
        await citizen.SayAsync(words.Question);
        await citizen.HearAsync("answer");
        await LookAsync("answer");
        await citizen.SayAsync(words.Unclear);
        await citizen.HearAsync("candidates");
        await LookAsync("candidates");
        await citizen.SayAsync(words.IHaveAnIdea);
        await citizen.HearAsync("prompt");
        await Expect(citizen.Button(words.IdeaType)).ToBeVisibleAsync();
        await LookAsync("form");
        await citizen.ChooseAsync(words.IdeaType);
        await citizen.HearAsync("prompt", words.TitleAsked);
        await citizen.SayAsync(words.Title);
        await citizen.HearAsync("prompt", words.DescriptionAsked);
        await citizen.SayAsync(words.Description);
        await citizen.ChooseAsync(words.Consent);
        await citizen.HearAsync("summary");
        await LookAsync("summary");
        await citizen.ChooseAsync(words.Submit);
        var receipt = await citizen.HearReceiptAsync();
        await LookAsync("receipt");
        await citizen.SayAsync($"{receipt.Reference} 7K3M-9QXD-2B4C");
        await citizen.HearAsync("error");
        await LookAsync("error");
        await tab.Context.SetOfflineAsync(true);
        await Expect(citizen.Status).ToContainTextAsync(words.Connection);
        await LookAsync("offline");

        Assert.Empty(findings);

        async Task LookAsync(string state) =>
            findings.AddRange((await Axe.ViolationsAsync(tab.Page)).Select(violation => $"{state}: {violation}"));
    }
}
