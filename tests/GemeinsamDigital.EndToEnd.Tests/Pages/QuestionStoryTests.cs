// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Pages;

public sealed class QuestionStoryTests(Browser browser)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task A_citizen_without_JavaScript_gets_from_the_start_page_by_keyboard_to_an_answer_and_to_the_stand_of_an_own_idea(int width)
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(width, look: new() { JavaScriptEnabled = false });
        var citizen = new FormCitizen(tab.Page, bot);

        await citizen.OpenAsync("");
        await citizen.PressAsync("Fragen stellen");
        await citizen.WriteAsync("Deine Frage", "Projekt");
        await tab.Page.Keyboard.PressAsync("Enter");
        await citizen.SeeAsync("Meinst du eine dieser Fragen?");
        await FormCitizen.AssertFitsAsync(tab.Page);
        var topic = await tab.Page.Locator(".next a").First.InnerTextAsync();
        await citizen.PressAsync(topic);
        await citizen.SeeAsync(topic);
        await Expect(citizen.Main).ToContainTextAsync("Stand:");
        await FormCitizen.AssertFitsAsync(tab.Page);
        await citizen.PressAsync("Ja, das hilft");
        await Expect(citizen.Main).ToContainTextAsync("Das freut mich");
        Assert.Empty(await tab.Page.Context.CookiesAsync());

        await citizen.PressAsync("Idee einreichen");
        await citizen.SeeAsync("Idee einreichen");
        await citizen.AskForStatusAsync(await citizen.HandInAsync());
        await Expect(citizen.Main).ToContainTextAsync("wird geprüft");

        Assert.Empty(tab.Problems);
        Assert.Empty(tab.RequestsOutside(bot.Address));
    }

    [Fact]
    public async Task What_is_asked_in_vain_is_counted_once_although_the_page_is_loaded_again()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(look: new() { JavaScriptEnabled = false });
        var citizen = new FormCitizen(tab.Page, bot);

        await citizen.OpenAsync("fragen?frage=Quantenphysik&sprache=de");
        await citizen.SeeAsync("Keine Antwort gefunden");
        Assert.Empty(await QueueAsync(bot));
        await citizen.PressAsync("Antwort suchen");
        await tab.Page.ReloadAsync();

        Assert.Equal(("unanswered", 1L), Assert.Single(await QueueAsync(bot)));
    }

    [Fact]
    public async Task A_text_that_is_far_too_long_comes_back_with_how_to_go_on()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(320, look: new() { JavaScriptEnabled = false });
        var citizen = new FormCitizen(tab.Page, bot);
        var text = string.Concat(Enumerable.Repeat("Für größere Bäume übe ich schöne Sätze. ", 500)).Trim();

        await citizen.OpenAsync("fragen?sprache=de");
        await citizen.WriteAsync("Deine Frage", text);
        await citizen.PressAsync("Antwort suchen");

        await Expect(tab.Page.Locator("#error-frage")).ToContainTextAsync("Zeichen zu viel");
        await Expect(tab.Page.Locator("#frage")).ToHaveValueAsync(text);
        await Expect(tab.Page.Locator("#frage")).ToBeFocusedAsync();
        await FormCitizen.AssertFitsAsync(tab.Page);
    }

    [Fact]
    public async Task The_language_of_a_half_filled_form_changes_without_losing_what_was_typed()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(look: new() { JavaScriptEnabled = false });
        var citizen = new FormCitizen(tab.Page, bot);

        await citizen.OpenAsync("idee?sprache=de");
        await citizen.WriteAsync("Titel", FormCitizen.Title);
        await citizen.PressAsync("English");

        await citizen.SeeAsync("Submit an idea");
        await Expect(tab.Page.Locator("#title")).ToHaveValueAsync(FormCitizen.Title);
    }

    [Fact]
    public async Task On_paper_an_answer_has_the_addresses_of_its_sources_and_nothing_to_press()
    {
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync(look: new() { JavaScriptEnabled = false });
        await new FormCitizen(tab.Page, bot).OpenAsync("fragen?artikel=kiezbox&sprache=de");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(tab.Page.Locator("form >> visible=true")).ToHaveCountAsync(0);
        await Expect(tab.Page.Locator(".top nav >> visible=true")).ToHaveCountAsync(0);
        var printed = await tab.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.answer a'), '::after').content");
        Assert.Contains("http", printed, StringComparison.Ordinal);
    }

    private static async Task<List<(string Kind, long Times)>> QueueAsync(RunningBot bot)
    {
        var entries = new List<(string, long)>();
        await bot.Services.GetRequiredService<IEditorQueue>().ReadAsync(alsoDone: true, entry =>
        {
            entries.Add((entry.Kind, entry.Times));
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);
        return entries;
    }
}
