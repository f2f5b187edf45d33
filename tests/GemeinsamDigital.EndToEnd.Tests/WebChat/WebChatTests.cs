// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.WebChat;

/// <summary>botframework-webchat as Microsoft ships it, on a web site that the bot trusts.</summary>
public sealed class WebChatTests(Browser browser)
{
    private const string Title = "Solarbänke für den Kanal";

    [Fact]
    public async Task A_citizen_asks_hands_in_an_idea_and_reads_how_it_stands()
    {
        await using var site = await OtherSite.StartAsync();
        using var bot = new RunningBot(site.Origin);
        await using var tab = await browser.OpenTabAsync();
        var chat = await WebChatPage.OpenAsync(tab, site, bot);
        await chat.HearAsync("Ich bin der Chatbot von Gemeinsam Digital: Berlin");

        await chat.SayAsync("Was ist der Wertekompass?");
        await chat.HearAsync("Der Wertekompass gibt GD:B die Richtung vor.");
        await Expect(chat.Newest.Locator("a[href^='https://']").First).ToBeVisibleAsync();
        await Expect(chat.Said("Was ist der Wertekompass?")).ToHaveCountAsync(1);
        await Expect(tab.Page.GetByText("Wird gesendet")).ToHaveCountAsync(0);

        await chat.SayAsync("Stromausfall in Köpenick, Kiezbox");
        await chat.HearAsync("2019 fiel in Köpenick der Strom aus");
        await Expect(chat.Newest.Locator("li strong").Filter(new() { HasText = "Köpenick" })).ToHaveCountAsync(1);

        await chat.SayAsync("Ich habe eine Idee");
        await chat.ChooseAsync("Idee");
        await chat.HearAsync("Wie lautet der Titel?");
        await chat.SayAsync(Title);
        await chat.HearAsync("Beschreib bitte genauer");
        await chat.SayAsync("Bänke mit Solarzellen, an denen man sein Telefon laden kann.");
        await chat.ChooseAsync("Ja, einverstanden");
        await chat.HearAsync("Bitte prüfe deine Angaben.");
        await chat.ChooseAsync("Absenden");
        await chat.HearAsync("ist angekommen.");
        var receipt = Receipt.Read(await chat.Newest.InnerTextAsync());
        await chat.ChooseAsync("Status");
        await chat.HearAsync("Wie lautet die Nummer");
        await chat.SayAsync(receipt.Reference);
        await chat.HearAsync("geheime Code");
        await chat.SayAsync(receipt.Code);
        await chat.HearAsync("wird geprüft");

        await Expect(chat.Newest).ToContainTextAsync(Title);
        Assert.Empty(tab.RequestsOutside(site.Address, bot.Address));
        Assert.Empty(tab.Problems);
    }

    [Fact]
    public async Task After_the_socket_is_cut_the_conversation_goes_on()
    {
        await using var site = await OtherSite.StartAsync();
        using var bot = new RunningBot(site.Origin);
        await using var tab = await browser.OpenTabAsync();
        var chat = await WebChatPage.OpenAsync(tab, site, bot);
        await chat.HearAsync("Ich bin der Chatbot von Gemeinsam Digital: Berlin");

        await tab.Page.EvaluateAsync("() => sockets.splice(0).forEach(socket => socket.close())");
        await chat.SayAsync("Was ist der Wertekompass?");
        await chat.HearAsync("Der Wertekompass gibt GD:B die Richtung vor.");

        await Expect(chat.Said("Was ist der Wertekompass?")).ToHaveCountAsync(1);
        await Expect(chat.Messages).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task A_site_that_the_bot_does_not_trust_gets_no_chat()
    {
        await using var site = await OtherSite.StartAsync();
        using var bot = new RunningBot();
        await using var tab = await browser.OpenTabAsync();

        await tab.Page.RunAndWaitForConsoleMessageAsync(
            () => WebChatPage.OpenAsync(tab, site, bot),
            new() { Predicate = message => message.Text.Contains("blocked by CORS policy", StringComparison.Ordinal) });

        await Expect(tab.Page.Locator(".webchat")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Axe_finds_only_what_Web_Chat_itself_brings()
    {
        await using var site = await OtherSite.StartAsync();
        using var bot = new RunningBot(site.Origin);
        await using var tab = await browser.OpenTabAsync();
        var chat = await WebChatPage.OpenAsync(tab, site, bot);
        await chat.HearAsync("Ich bin der Chatbot von Gemeinsam Digital: Berlin");
        await chat.SayAsync("Was ist der Wertekompass?");
        await chat.HearAsync("Der Wertekompass gibt GD:B die Richtung vor.");
        await Expect(chat.Choices.First).ToBeVisibleAsync();

        var findings = await Axe.ViolationsAsync(tab.Page);

        // A helper of Web Chat that takes the focus: <label><input type="text" tabindex="-1"></label>, an empty label.
        Assert.All(findings, finding => Assert.StartsWith("label: <input", finding));
    }
}
