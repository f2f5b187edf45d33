// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Channels.Cards;

/// <summary>The card from the outside, as clients send it: values without text, beside the data of the button.</summary>
public sealed class FormInChatTests : IAsyncLifetime
{
    private readonly BotHost _host = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_form_leads_to_the_summary_and_from_there_to_one_receipt(string channel)
    {
        var chat = new Chat(_host, channel);
        var form = await OpenAsync(chat);

        var summary = Assert.Single(await SendAsync(chat, form, Filled()));
        Assert.Equal("summary", summary.Kind);
        Assert.Contains("**Wertekompass:** Nachhaltig, Kooperativ", summary.Text, StringComparison.Ordinal);
        Assert.Contains("**Bezirk:** Neukölln", summary.Text, StringComparison.Ordinal);

        Assert.Equal("receipt", Assert.Single(await chat.SayAsync("Absenden")).Kind);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_becomes_one_idea()
    {
        var chat = new Chat(_host);
        var form = await OpenAsync(chat);
        await SendAsync(chat, form, Filled());

        Assert.Equal("summary", Assert.Single(await SendAsync(chat, form, Filled())).Kind);
        await chat.SayAsync("Absenden");
        Assert.Contains("schon angenommen", Assert.Single(await SendAsync(chat, form, Filled())).Text, StringComparison.Ordinal);

        Assert.Equal(2, await _host.Services.GetRequiredService<IIdeaStore>().ReserveNumberAsync(TimeProvider.System.GetUtcNow().Year, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_wrong_comes_back_with_everything_that_was_entered()
    {
        var chat = new Chat(_host);
        var values = Filled();
        values["title"] = new string('x', 130);
        values["link"] = "keine Adresse";
        values["consent"] = "false";
        var again = Assert.Single(await SendAsync(chat, await OpenAsync(chat), values));

        Assert.NotNull(again.Card);
        Assert.Contains("um 10 Zeichen zu lang", again.Text, StringComparison.Ordinal);
        Assert.Equal(new string('x', 130), Value(again.Card, "title"));
        Assert.Equal("keine Adresse", Value(again.Card, "link"));
        Assert.Equal("Bänke mit Solarzellen am Kanal.", Value(again.Card, "description"));
        Assert.Equal("summary", Assert.Single(await SendAsync(chat, again.Card, Filled())).Kind);
    }

    [Fact]
    public async Task Personal_data_is_pointed_out_and_may_stay()
    {
        var chat = new Chat(_host);
        var values = Filled();
        values["description"] = "Bänke mit Solarzellen. Fragen an vorstand@kiezverein.example.";
        var again = Assert.Single(await SendAsync(chat, await OpenAsync(chat), values));
        Assert.Contains("vorstand@kiezverein", again.Text, StringComparison.Ordinal);

        values["keep-description"] = "true";
        Assert.Equal("summary", Assert.Single(await SendAsync(chat, again.Card!, values)).Kind);
        values.Remove("keep-description");
        Assert.Equal("summary", Assert.Single(await SendAsync(chat, again.Card!, values)).Kind);
    }

    [Fact]
    public async Task Numbers_truth_values_lists_and_nothing_are_read_as_other_clients_send_them()
    {
        var chat = new Chat(_host);
        var values = Filled();
        values["consent"] = true;
        values["type"] = 2;
        values["wertekompass"] = new JsonArray("Resilient", "Nachhaltig");
        values["place"] = null;
        values["measure"] = new JsonObject { ["a"] = 1 };
        var replies = await SendAsync(chat, await OpenAsync(chat), values);

        Assert.Contains("**Art:** Herausforderung", Assert.Single(replies).Text, StringComparison.Ordinal);
        Assert.Contains("**Wertekompass:** Nachhaltig, Resilient", replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_answered_in_words_stands_in_the_form_and_the_other_way_round()
    {
        var chat = new Chat(_host);
        await chat.SayAsync("Idee einreichen");
        await chat.SayAsync("Idee");
        await chat.SayAsync("Solarbänke am Kanal");
        var form = (await chat.SayAsync("lieber ein Formular"))[^1].Card!;
        Assert.Equal("Solarbänke am Kanal", Value(form, "title"));

        await chat.SayAsync("Bänke mit Solarzellen am Kanal, für alle.");
        var empty = new JsonObject { ["type"] = "Idea", ["title"] = "Solarbänke am Maybachufer", ["description"] = "", ["consent"] = "true", ["problem"] = "" };
        var summary = Assert.Single(await SendAsync(chat, form, empty));

        Assert.Contains("**Titel:** Solarbänke am Maybachufer", summary.Text, StringComparison.Ordinal);
        Assert.Contains("**Beschreibung:** Bänke mit Solarzellen am Kanal, für alle.", summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_was_emptied_is_empty()
    {
        var chat = new Chat(_host);
        await SendAsync(chat, await OpenAsync(chat), Filled());
        var form = (await chat.SayAsync("Formular"))[^1].Card!;
        var values = Filled();
        values["district"] = "not-said";
        values["benefit"] = "";

        var summary = Assert.Single(await SendAsync(chat, form, values)).Text;
        Assert.DoesNotContain("**Bezirk:**", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("**Nutzen:**", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_of_another_draft_changes_nothing_and_says_so()
    {
        var chat = new Chat(_host);
        var old = await OpenAsync(chat);
        await chat.SayAsync("abbrechen");
        Assert.Contains("ändert nichts mehr", Assert.Single(await SendAsync(chat, old, Filled())).Text, StringComparison.Ordinal);

        await OpenAsync(chat);
        var replies = await SendAsync(chat, old, Filled());
        Assert.Contains("ändert nichts mehr", replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("type", replies[1].Step);
    }

    [Theory]
    [InlineData("später weiter")]
    [InlineData("abbrechen")]
    public async Task A_form_of_the_draft_that_was_left_goes_on_with_it(string said)
    {
        var chat = new Chat(_host);
        await chat.SayAsync("Idee einreichen");
        await chat.SayAsync("Idee");
        var form = (await chat.SayAsync("Formular"))[^1].Card!;
        await chat.SayAsync(said);

        Assert.Equal("summary", (await SendAsync(chat, form, Filled()))[^1].Kind);
        Assert.Equal("receipt", (await chat.SayAsync("Absenden"))[^1].Kind);
    }

    [Fact]
    public async Task An_address_needs_its_own_consent_and_can_be_taken_back()
    {
        var chat = new Chat(_host);
        var values = Filled();
        values["contact"] = "anna@example.org";
        var again = Assert.Single(await SendAsync(chat, await OpenAsync(chat), values));
        Assert.Contains("Kontaktdaten einverstanden", again.Text, StringComparison.Ordinal);

        values["contact-consent"] = "true";
        Assert.Contains("**Kontakt:** gespeichert", Assert.Single(await SendAsync(chat, again.Card!, values)).Text, StringComparison.Ordinal);

        values["contact"] = "";
        var form = (await chat.SayAsync("Formular"))[^1].Card!;
        Assert.Contains("**Kontakt:** gespeichert", Assert.Single(await SendAsync(chat, form, values)).Text, StringComparison.Ordinal);

        values["contact-consent"] = "false";
        Assert.DoesNotContain("**Kontakt:**", Assert.Single(await SendAsync(chat, Emptied(form, "contact"), values)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_values_are_answered_and_leave_the_draft_alone()
    {
        var chat = new Chat(_host);
        var form = await OpenAsync(chat);
        var hostile = new JsonObject { ["unknown"] = new string('a', 80_000), ["__proto__"] = "x", ["keep-"] = "true", ["keep-nothing"] = "true", ["text-"] = new JsonArray(1, null, new JsonObject()) };
        foreach (var name in (string[])["type", "description", "problem", "handlungsfeld", "wertekompass", "district", "place", "link", "name", "contact"])
            hostile[name] = new string('a', 6_000) + " b, c-d";
        hostile["title"] = new string('a', 80_000);
        hostile["contact-consent"] = "true";
        hostile["consent"] = "vielleicht";

        var again = Assert.Single(await SendAsync(chat, form, hostile));

        Assert.NotNull(again.Card);
        CardSchema.IsValid(again.Card);
        Assert.InRange(again.Card.ToJsonString().Length, 1, 100_000);
        Assert.Equal("summary", Assert.Single(await SendAsync(chat, again.Card, Filled())).Kind);
    }

    [Fact]
    public async Task Where_no_form_can_be_shown_the_questions_go_on()
    {
        var chat = new Chat(_host, "telegram");
        await chat.SayAsync("Idee einreichen");
        var replies = await chat.SayAsync("lieber ein Formular");

        Assert.All(replies, reply => Assert.Null(reply.Card));
        Assert.Contains("leider nicht zeigen", replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("type", replies[^1].Step);
    }

    private static async Task<JsonObject> OpenAsync(Chat chat)
    {
        await chat.SayAsync("Idee einreichen");
        var shown = (await chat.SayAsync("Lieber ein Formular"))[^1];
        Assert.Equal("form", shown.Step);
        return shown.Card!;
    }

    /// <summary>As Web Chat does: the inputs beside the button's data, no text.</summary>
    private static Task<IReadOnlyList<BotMessage>> SendAsync(Chat chat, JsonObject card, JsonObject values)
    {
        var value = card["actions"]![0]!["data"]!.DeepClone().AsObject();
        foreach (var (name, entered) in values)
            value[name] = entered?.DeepClone();
        return chat.SendAsync(new JsonObject { ["type"] = "message", ["value"] = value, ["channelData"] = new JsonObject { ["postBack"] = true } });
    }

    private static JsonObject Emptied(JsonObject card, string field)
    {
        var changed = card.DeepClone().AsObject();
        var data = changed["actions"]![0]!["data"]!.AsObject();
        data["filled"] = $"{data["filled"]},{field}";
        return changed;
    }

    private static JsonObject Filled() => new()
    {
        ["type"] = "Idea",
        ["title"] = "Solarbänke für Neukölln",
        ["description"] = "Bänke mit Solarzellen am Kanal.",
        ["problem"] = "",
        ["benefit"] = "Allen, die unterwegs ihr Telefon laden wollen.",
        ["handlungsfeld"] = "WeissNicht",
        ["wertekompass"] = "Nachhaltig,Kooperativ",
        ["district"] = "Neukoelln",
        ["place"] = "",
        ["measure"] = "",
        ["contribution"] = "",
        ["link"] = "",
        ["name"] = "",
        ["consent"] = "true",
        ["contact"] = "",
        ["contact-consent"] = "false",
    };

    private static string? Value(JsonObject card, string id) => (string?)CardSchema.Input(card, id)["value"];
}
