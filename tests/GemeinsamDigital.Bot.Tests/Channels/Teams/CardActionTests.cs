// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Channels.Cards;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams;

/// <summary>Buttons of cards: Action.Execute, its fallback, and cards that ask for their present state.</summary>
public sealed class CardActionTests : IAsyncLifetime
{
    private const string Message = "application/vnd.microsoft.activity.message";
    private const string Card = "application/vnd.microsoft.card.adaptive";

    private readonly BotHost host = new();
    private TeamsService service = null!;
    private TeamsChat chat = null!;

    public async ValueTask InitializeAsync()
    {
        service = await TeamsService.StartAsync();
        chat = new TeamsChat(host, service);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task Every_card_from_the_first_question_to_the_stand_of_an_idea_is_valid_and_says_all_in_words_too()
    {
        await chat.ArriveAsync();
        foreach (var text in (string[])["Was ist der Wertekompass?", "1", "Wie wird das Wetter?", "Erzähl was vom Kiez", "Idee einreichen", "1", "Solarbänke", "Bänke mit Solarzellen für das Telefon.", "1", "1"])
            await chat.SayAsync(text);

        var heard = chat.Heard();
        Assert.Contains(heard, message => message.Kind == "receipt");
        Assert.All(heard.Where(message => message.Card is not null), message =>
        {
            CardSchema.IsValid(message.Card!);
            var titles = CardSchema.Elements(message.Card).Where(element => (string?)element["type"] == "Action.Execute").Select(element => (string)element["title"]!);
            Assert.All(titles.Where(title => char.IsAsciiDigit(title[0])), title => Assert.Contains(title.Replace("👎 ", "", StringComparison.Ordinal), message.Text, StringComparison.Ordinal));
        });
        Assert.All(CardSchema.Elements(new JsonArray([.. heard.Select(message => message.Card?.DeepClone())])).Where(element => (string?)element["verb"] == "say"), execute =>
        {
            Assert.Equal("Action.Submit", (string?)execute["fallback"]!["type"]);
            Assert.True(JsonNode.DeepEquals(execute["data"], execute["fallback"]!["data"]));
        });
    }

    [Fact]
    public async Task An_answer_has_a_heading_its_source_with_date_and_thumbs()
    {
        var answer = Assert.Single(await chat.SayAsync("Was ist der Wertekompass?"));

        var texts = CardSchema.Elements(answer.Card).Where(element => (string?)element["type"] == "TextBlock").ToList();
        Assert.Equal("heading", (string?)texts[0]["style"]);
        Assert.Contains(texts, text => (bool?)text["isSubtle"] == true && ((string)text["text"]!).Contains("Stand:", StringComparison.Ordinal));
        await chat.PressAsync(TeamsChat.Button(answer, "👍"));
        Assert.Equal("Das freut mich, danke für die Rückmeldung!", chat.Heard()[^1].Text);
    }

    [Fact]
    public async Task A_pressed_follow_up_is_answered_and_the_answer_before_stays_readable()
    {
        var answer = Assert.Single(await chat.SayAsync("Was ist der Wertekompass?"));

        var pressed = await chat.PressAsync(TeamsChat.Button(answer, "2."));

        Assert.Equal((200, Message), ((int)pressed["statusCode"]!, (string)pressed["type"]!));
        Assert.StartsWith("Gewählt: ", (string?)pressed["value"], StringComparison.Ordinal);
        Assert.Equal("answer", chat.Heard()[^1].Kind);
    }

    [Fact]
    public async Task The_same_press_twice_is_one_turn_with_the_same_answer()
    {
        await chat.SayAsync("Idee einreichen");
        var button = TeamsChat.Button(chat.Heard()[^1], "2. Herausforderung");

        var first = await chat.PressAsync(button, "eins");
        var heard = chat.Heard().Count;
        var again = await chat.PressAsync(button, "eins");

        Assert.Equal(Card, (string?)first["type"]);
        Assert.True(JsonNode.DeepEquals(first, again));
        Assert.Equal(heard, chat.Heard().Count);
        Assert.Equal("title", chat.Heard()[^1].Step);
    }

    [Fact]
    public async Task The_question_of_a_dialog_becomes_its_answer()
    {
        await chat.SayAsync("Idee einreichen");

        var pressed = await chat.PressAsync(TeamsChat.Button(chat.Heard()[^1], "2. Herausforderung"));

        CardSchema.IsValid(pressed["value"]!.AsObject());
        Assert.Equal("Art – gewählt: Herausforderung", (string?)pressed["value"]!["fallbackText"]);
        Assert.DoesNotContain(CardSchema.Elements(pressed["value"]), element => (string?)element["type"] == "ActionSet");
    }

    [Fact]
    public async Task A_button_of_a_closed_question_explains_itself_and_changes_nothing()
    {
        await chat.SayAsync("Idee einreichen");
        var type = TeamsChat.Button(chat.Heard()[^1], "2. Herausforderung");
        await chat.PressAsync(type);

        var pressed = await chat.PressAsync(type);

        Assert.Contains("gehört zu einer älteren Nachricht", (string?)pressed["value"]!["fallbackText"], StringComparison.Ordinal);
        Assert.Equal("title", chat.Heard()[^1].Step);
        Assert.DoesNotContain("Herausforderung", (await chat.SayAsync("Solarbänke für den Kanal"))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_yes_to_a_question_of_before_is_no_answer_to_the_question_of_now()
    {
        foreach (var text in (string[])["Idee einreichen", "1", "Solarbänke für den Kanal", "abbrechen"])
            await chat.SayAsync(text);
        var yes = TeamsChat.Button(chat.Heard()[^1], "1.");
        await chat.SayAsync("nein");

        await chat.SendAsync(new JsonObject { ["type"] = "message", ["value"] = yes["fallback"]!["data"]!.DeepClone() });

        Assert.Contains(chat.Heard().TakeLast(2), message => message.Text.Contains("gehört zu einer älteren Nachricht", StringComparison.Ordinal));
        Assert.Equal("description", chat.Heard()[^1].Step);
    }

    [Fact]
    public async Task More_about_an_older_answer_is_about_that_answer()
    {
        var older = Assert.Single(await chat.SayAsync("Was ist der Wertekompass?"));
        await chat.SayAsync("Was ist die Kiezbox?");

        await chat.PressAsync(TeamsChat.Button(older, "Mehr dazu"));

        Assert.Equal(older.Articles, chat.Heard()[^1].Articles);
    }

    [Fact]
    public async Task A_question_of_an_old_card_is_answered_in_the_middle_of_the_dialog_and_never_becomes_a_title()
    {
        var answer = Assert.Single(await chat.SayAsync("Was ist der Wertekompass?"));
        await chat.SayAsync("Idee einreichen");
        await chat.SayAsync("1");

        await chat.PressAsync(TeamsChat.Button(answer, "2."));

        Assert.Equal(["answer", "prompt"], chat.Heard().TakeLast(2).Select(message => message.Kind));
        Assert.Equal("title", chat.Heard()[^1].Step);
    }

    [Fact]
    public async Task The_fallback_does_the_same_as_the_button()
    {
        await chat.SayAsync("Idee einreichen");
        var fallback = TeamsChat.Button(chat.Heard()[^1], "1. Idee")["fallback"]!["data"]!.DeepClone();

        await chat.SendAsync(new JsonObject { ["type"] = "message", ["value"] = fallback });

        Assert.Equal("title", chat.Heard()[^1].Step);
    }

    [Fact]
    public async Task The_overview_shows_what_is_true_when_it_is_seen_again()
    {
        foreach (var text in (string[])["Idee einreichen", "1", "Solarbänke", "Bänke mit Solarzellen für das Telefon.", "1"])
            await chat.SayAsync(text);
        var overview = chat.Heard()[^1].Card!;
        Assert.Equal([TeamsChat.Anna], overview["refresh"]!["userIds"]!.AsArray().Select(id => (string)id!));
        var refresh = overview["refresh"]!["action"]!.AsObject();
        var messages = chat.Heard().Count;

        var open = await chat.PressAsync(refresh);
        await chat.SayAsync("3");
        var editing = await chat.PressAsync(refresh);
        await chat.SayAsync("Solarbänke am Kanal");
        await chat.PressAsync(TeamsChat.Button(chat.Heard()[^1], "1."));
        var submitted = await chat.PressAsync(refresh);

        Assert.Contains("Solarbänke", Fallback(open), StringComparison.Ordinal);
        Assert.Contains(CardSchema.Elements(open["value"]), element => (string?)element["type"] == "Action.Execute" && ((string?)element["title"])!.StartsWith("1.", StringComparison.Ordinal));
        Assert.StartsWith("Noch nicht abgeschickt.", Fallback(editing), StringComparison.Ordinal);
        Assert.Matches("2[0-9]{3}-[0-9]{5}", Fallback(submitted));
        Assert.DoesNotContain(CardSchema.Elements(submitted["value"]), element => (string?)element["type"] == "ActionSet");
        Assert.All((JsonObject[])[open, editing, submitted], answer => CardSchema.IsValid(answer["value"]!.AsObject()));
        Assert.Equal("receipt", chat.Heard()[^1].Kind);
        Assert.Equal(messages + 3, chat.Heard().Count);
    }

    [Theory]
    [InlineData("""{"draft":"fremd"}""", Card)]
    [InlineData("""{"idea":"2026-00001"}""", Message)]
    public async Task What_does_not_belong_to_the_conversation_is_not_shown(string data, string type)
    {
        var answer = await chat.InvokeAsync("adaptiveCard/action", JsonNode.Parse($$"""{"action":{"type":"Action.Execute","verb":"refresh","data":{{data}} } }"""));

        Assert.Equal(type, (string?)answer["type"]);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"gibt-es-nicht","data":{}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"say","data":["text"]}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"say","data":{"gdb":"say","text":7}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"refresh"}}""")]
    public async Task A_button_that_is_none_of_ours_gets_the_protocol_s_error(string value)
    {
        var answer = await chat.InvokeAsync("adaptiveCard/action", JsonNode.Parse(value));

        Assert.Equal((400, "application/vnd.microsoft.error"), ((int)answer["statusCode"]!, (string)answer["type"]!));
        Assert.Equal("BadRequest", (string?)answer["value"]!["code"]);
    }

    [Fact]
    public async Task An_invoke_is_answered_although_the_messages_beside_it_cannot_be_sent()
    {
        await chat.SayAsync("Idee einreichen");
        var button = TeamsChat.Button(chat.Heard()[^1], "1. Idee");
        service.Refusal = (404, "ConversationNotFound");

        Assert.Equal(200, (int?)(await chat.PressAsync(button))["statusCode"]);
    }

    private static string Fallback(JsonObject answer) => (string)answer["value"]!["fallbackText"]!;
}
