// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Widget;

public sealed class WidgetInterruptionTests(Browser browser)
{
    private static readonly Wording Words = Wording.Of("de");

    [Fact]
    public async Task A_reload_in_the_middle_of_an_idea_loses_nothing()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();
        var citizen = await BeginIdeaAsync(bot, tab);
        var before = await citizen.HeardAsync();

        await tab.Page.ReloadAsync();
        await citizen.OpenChatAsync(Words.Launcher);
        await citizen.HearAsync("prompt", Words.DescriptionAsked);

        Assert.Equal(before, await citizen.HeardAsync());
        await FinishIdeaAsync(citizen, before.Count);
        Assert.Empty(tab.Problems);
    }

    [Fact]
    public async Task A_restart_of_the_server_in_the_middle_of_an_idea_loses_and_doubles_nothing()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();
        var citizen = await BeginIdeaAsync(bot, tab);
        var before = await citizen.HeardAsync();

        bot.Stop();
        await Expect(citizen.Status).ToContainTextAsync(Words.Connection);
        bot.Start();
        await Expect(citizen.Status).Not.ToContainTextAsync(Words.Connection);

        Assert.Equal(before, await citizen.HeardAsync());
        await FinishIdeaAsync(citizen, before.Count);
        Assert.Empty(tab.Problems);
    }

    [Fact]
    public async Task What_is_said_while_the_server_is_away_is_said_once()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();
        var citizen = await BeginIdeaAsync(bot, tab);
        var before = await citizen.HeardAsync();

        bot.Stop();
        await citizen.SayAsync(Words.Description);
        await Expect(citizen.Button("Noch einmal senden")).ToBeVisibleAsync();
        bot.Start();
        await citizen.Button("Noch einmal senden").ClickAsync();

        await Expect(citizen.Button(Words.Consent)).ToBeVisibleAsync();
        Assert.Equal([.. before, Words.Description], (await citizen.HeardAsync()).SkipLast(1));
        await Expect(citizen.Page.Locator("gdb-chat .failed")).ToHaveCountAsync(0);
    }

    private static async Task<Citizen> BeginIdeaAsync(RunningBot bot, Tab tab)
    {
        var citizen = await Citizen.GreetedAsync(tab, bot.Address);
        await citizen.SayAsync(Words.IHaveAnIdea);
        await citizen.ChooseAsync(Words.IdeaType);
        await citizen.HearAsync("prompt", Words.TitleAsked);
        await citizen.SayAsync(Words.Title);
        await citizen.HearAsync("prompt", Words.DescriptionAsked);
        return citizen;
    }

    private static async Task FinishIdeaAsync(Citizen citizen, int heardBefore)
    {
        await citizen.Field.FocusAsync();
        await citizen.SayAsync(Words.Description);
        await citizen.ChooseAsync(Words.Consent);
        var summary = await citizen.HearAsync("summary", Words.Title);
        await Expect(summary).ToContainTextAsync(Words.Description);
        await citizen.ChooseAsync(Words.Submit);
        Assert.NotEmpty((await citizen.HearReceiptAsync()).Code);

        // Description, question of consent, consent, summary, submit, receipt.
        Assert.Equal(heardBefore + 6, await citizen.Messages.CountAsync());
    }
}
