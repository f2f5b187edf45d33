// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Conversation;

public sealed class LanguageSwitchTests
{
    [Theory]
    [InlineData("de", "du", "Gut, ich spreche jetzt Deutsch und duze dich.", "de")]
    [InlineData("de", "sie", "Gut, ich spreche jetzt Deutsch und sieze Sie.", "de-FORMAL")]
    [InlineData("de-SIMPLE", "du", "Gut, ich spreche jetzt Leichte Sprache.", "de-SIMPLE")]
    [InlineData("en", "sie", "Fine, I will speak English from now on.", "en")]
    public async Task The_switch_of_a_client_is_answered_with_a_notice_in_the_new_language(string language, string address, string notice, string voice)
    {
        await using var host = new BotHost();
        var chat = new Chat(host);
        await chat.ArriveAsync();

        var replies = await chat.SendAsync(Settings(language, address));

        var reply = Assert.Single(replies);
        Assert.StartsWith(notice, reply.Text, StringComparison.Ordinal);
        Assert.Equal(("notice", voice), (reply.Kind, reply.Voice));
    }

    [Fact]
    public async Task The_open_question_is_asked_again_in_the_new_language()
    {
        await using var host = new BotHost();
        var chat = new Chat(host);
        await chat.SayAsync("Idee einreichen");
        await chat.TapAsync("Idee");

        var replies = await chat.SendAsync(Settings("en", "du"));

        Assert.Equal(["notice", "prompt"], replies.Select(reply => reply.Kind));
        Assert.Empty(replies[0].Buttons);
        Assert.Equal(("title", "en"), (replies[1].Step, replies[1].Language));
        Assert.Contains("title", replies[1].Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_was_chosen_stays_although_something_else_is_written_or_the_page_speaks_otherwise()
    {
        await using var host = new BotHost();
        var chat = new Chat(host, locale: "de");
        await chat.SendAsync(Settings("en", "du"));

        var replies = await chat.SayAsync("Was ist die Kiezbox und wozu ist sie da?");

        Assert.Equal("en", replies[0].Language);
    }

    [Fact]
    public async Task The_form_of_address_is_remembered_while_another_language_is_spoken()
    {
        await using var host = new BotHost();
        var chat = new Chat(host);
        await chat.SayAsync("Bitte siezen");
        await chat.SayAsync("English");

        var replies = await chat.SayAsync("Deutsch");

        Assert.Equal("Gut, ich spreche jetzt Deutsch und sieze Sie.", replies[0].Text);
    }

    [Fact]
    public async Task German_is_spoken_as_the_office_speaks_it_until_somebody_asks_otherwise()
    {
        await using var host = new BotHost { Settings = { ["Site:AddressForm"] = "Sie" } };
        var chat = new Chat(host, locale: "en");

        var german = await chat.SayAsync("Deutsch");
        var informal = await chat.SayAsync("Bitte duzen");

        Assert.Equal(("de-FORMAL", "de"), (german[0].Voice, informal[0].Voice));
    }

    [Theory]
    [InlineData("de-SIMPLE", "Ein Chat-Bot ist ein Computer-Programm.")]
    [InlineData("de-x-sie", "für Sie tun")]
    [InlineData("de-x-du", "für dich tun")]
    [InlineData("en", "I am a machine")]
    public async Task A_page_greets_in_the_language_and_form_of_address_that_it_was_given(string locale, string words)
    {
        await using var host = new BotHost { Settings = { ["Site:AddressForm"] = locale == "de-x-du" ? "Sie" : "du" } };

        var replies = await new Chat(host, locale: locale).ArriveAsync();

        Assert.Contains(words, replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_german_does_not_end_leichte_sprache()
    {
        await using var host = new BotHost();
        var chat = new Chat(host, locale: "de-SIMPLE");

        await chat.SayAsync("Wie kann ich denn hier bei euch mitmachen?");
        var replies = await chat.SayAsync("Datenschutz");

        Assert.StartsWith("Ich bin eine Maschine.\nIch bin kein Mensch.", (await chat.SayAsync("Bist du ein Mensch?"))[0].Text, StringComparison.Ordinal);
        Assert.Equal("notice", replies[0].Kind);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{ "language": "tlh" }""")]
    [InlineData("""{ "language": "de-FORMAL", "address": "ihr" }""")]
    [InlineData("""{ "language": 7, "address": ["sie"] }""")]
    [InlineData("""null""")]
    [InlineData("\"en\"")]
    public async Task What_the_bot_cannot_do_changes_nothing_and_is_not_answered(string value)
    {
        await using var host = new BotHost();
        var chat = new Chat(host);
        await chat.ArriveAsync();

        var replies = await chat.SendAsync(new JsonObject { ["type"] = "event", ["name"] = "gdb/settings", ["value"] = JsonNode.Parse(value) });

        Assert.Empty(replies);
        Assert.Equal("de", (await chat.SayAsync("Hallo"))[0].Language);
    }

    [Fact]
    public async Task The_website_s_chat_takes_the_event()
    {
        await using var host = new BotHost();
        var chat = await DirectLineChat.OpenAsync(host);

        var heard = await chat.SendAsync(Settings("en", "du"));

        Assert.StartsWith("Fine, I will speak English", Assert.Single(heard), StringComparison.Ordinal);
    }

    private static JsonObject Settings(string language, string address) => new()
    {
        ["type"] = "event",
        ["name"] = "gdb/settings",
        ["value"] = new JsonObject { ["language"] = language, ["address"] = address },
    };
}
