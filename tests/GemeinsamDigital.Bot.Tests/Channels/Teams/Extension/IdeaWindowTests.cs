// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Channels.Cards;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams.Extension;

public sealed partial class IdeaWindowTests : IAsyncLifetime
{
    private const string Description = "Bänke mit Solarzellen, an denen man sein Telefon laden kann.";
    private static readonly (string, string)[] Filled = [("title", "Solarbänke für den Kanal"), ("description", Description), ("consent", "true")];

    private readonly BotHost _host = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task From_a_message_to_the_receipt()
    {
        var teams = new TeamsClient(_host);

        var form = await teams.OpenFromMessageAsync($"<p><at id=\"0\">Megan Bowen</at> {Description}</p>", subject: "Solarbänke für den Kanal");
        CardSchema.IsValid(form);
        Assert.Equal($"[entfernt] {Description}", (string?)CardSchema.Input(form, "description")["value"]);
        Assert.Equal("Solarbänke für den Kanal", (string?)CardSchema.Input(form, "title")["value"]);
        var overview = await teams.PressAsync(form, "Zur Übersicht", ("consent", "true"));
        CardSchema.IsValid(overview);
        Assert.Contains("Solarbänke für den Kanal", TeamsClient.Text(overview), StringComparison.Ordinal);
        var receipt = await teams.PressAsync(overview, "Absenden");

        CardSchema.IsValid(receipt);
        var idea = await FindAsync(Reference(receipt));
        Assert.Equal($"[entfernt] {Description}", idea.Fields.Description);
        Assert.Equal("msteams", idea.ChannelId);
        Assert.Matches(Code(), TeamsClient.Text(receipt));
        Assert.Contains("siehst nur du", TeamsClient.Text(receipt), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_of_the_extension_and_the_button_of_a_card_lead_through_the_same_form()
    {
        var teams = new TeamsClient(_host);
        var form = await teams.OpenFromButtonAsync();

        var overview = TeamsClient.CardIn(await teams.InvokeAsync("composeExtension/submitAction", new JsonObject
        {
            ["commandId"] = "idee",
            ["data"] = TeamsClient.Data(form, "Zur Übersicht", Filled),
        }));

        Assert.Contains(Description, TeamsClient.Text(overview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_everything_else_stays()
    {
        var teams = new TeamsClient(_host);
        var form = await teams.OpenFromButtonAsync();

        var again = await teams.PressAsync(form, "Zur Übersicht", ("title", ""), ("description", Description), ("link", "kein link"), ("place", "am Kanal"));

        CardSchema.IsValid(again);
        var text = TeamsClient.Text(again);
        Assert.Contains("Ein paar Angaben brauchen noch etwas.", text, StringComparison.Ordinal);
        Assert.Contains("Diese Felder brauchen noch etwas: Titel, Link, Einverständnis", text, StringComparison.Ordinal);
        Assert.Contains("„Titel“ fehlt", text, StringComparison.Ordinal);
        Assert.Equal(Description, (string?)CardSchema.Input(again, "description")["value"]);
        Assert.Equal("kein link", (string?)CardSchema.Input(again, "link")["value"]);
        Assert.Equal("am Kanal", (string?)CardSchema.Input(again, "place")["value"]);
        var overview = await teams.PressAsync(again, "Zur Übersicht", ("title", "Solarbänke"), ("link", ""), ("consent", "true"));
        Assert.Contains("Bitte prüfe deine Angaben.", TeamsClient.Text(overview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_question_for_an_address_links_to_data_protection_also_when_the_form_comes_again()
    {
        var teams = new TeamsClient(_host);
        var form = await teams.OpenFromButtonAsync();

        var again = await teams.PressAsync(form, "Zur Übersicht", ("contact", "keine Adresse"), ("contact-consent", "true"));

        Assert.All([form, again], card => Assert.Contains("Mehr zum Umgang mit Daten steht unter [Datenschutz](http", TeamsClient.Text(card), StringComparison.Ordinal));
        Assert.Contains("Schreib sie bitte noch einmal, oder lass das Feld leer.", TeamsClient.Text(again), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_consent_there_is_no_overview()
    {
        var teams = new TeamsClient(_host);

        var again = await teams.PressAsync(await teams.OpenFromButtonAsync(), "Zur Übersicht", [.. Filled, ("consent", "false")]);

        Assert.Contains(again["actions"]!.AsArray(), action => (string?)action!["title"] == "Zur Übersicht");
    }

    [Fact]
    public async Task Personal_data_in_a_message_is_shown_first_and_may_stay_if_wanted()
    {
        var teams = new TeamsClient(_host);
        var form = await teams.OpenFromMessageAsync("<p>Ruf mich an: 030 1234567. Wir brauchen Solarbänke am Kanal.</p>");
        Assert.Contains("030 1234567", TeamsClient.Text(form), StringComparison.Ordinal);
        Assert.Contains(CardSchema.Inputs(form), input => (string?)input["id"] == "keep-description");

        var again = await teams.PressAsync(form, "Zur Übersicht", ("title", "Solarbänke"), ("consent", "true"));
        Assert.Contains(CardSchema.Inputs(again), input => (string?)input["id"] == "keep-description");
        var overview = await teams.PressAsync(again, "Zur Übersicht", ("keep-description", "true"));
        var form2 = await teams.PressAsync(overview, "Etwas ändern");

        Assert.Contains("030 1234567", (string?)CardSchema.Input(form2, "description")["value"], StringComparison.Ordinal);
        Assert.DoesNotContain(CardSchema.Inputs(form2), input => (string?)input["id"] == "keep-description");
    }

    [Fact]
    public async Task Of_a_message_that_is_too_long_the_beginning_is_taken_and_the_rest_is_told()
    {
        var message = string.Concat(Enumerable.Repeat("Solarbänke am Kanal sind gut. ", 340));

        var form = await new TeamsClient(_host).OpenFromMessageAsync($"<p>{message}Das ist der Schluss.</p>");

        Assert.InRange(((string)CardSchema.Input(form, "description")["value"]!).Length, 9_000, 10_000);
        Assert.Contains("Zeichen zu lang", TeamsClient.Text(form), StringComparison.Ordinal);
        Assert.Contains("Das ist der Schluss.", TeamsClient.Text(form), StringComparison.Ordinal);
        Assert.InRange(form.ToJsonString().Length, 0, 60_000);
    }

    [Fact]
    public async Task A_message_without_words_opens_an_empty_form_that_says_so()
    {
        var form = await new TeamsClient(_host).OpenFromMessageAsync("<attachment id=\"1\"></attachment>");

        Assert.Contains("In der Nachricht steht kein Text", TeamsClient.Text(form), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_twice_at_once_an_idea_is_submitted_once_and_both_get_the_same_receipt()
    {
        var teams = new TeamsClient(_host);
        var overview = await teams.PressAsync(await teams.OpenFromButtonAsync(), "Zur Übersicht", Filled);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => teams.PressAsync(overview, "Absenden")));

        Assert.Single(receipts.Select(TeamsClient.Text).Distinct());
        // Whoever comes too late has taken a number for nothing; which number is left for the idea is chance.
        var taken = Enumerable.Range(1, receipts.Length).Select(number => $"{Reference(receipts[0])[..5]}{number:00000}");
        Assert.Single(await Task.WhenAll(taken.Select(FindAsync)), idea => idea is not null);
        Assert.Contains("geheime", (await new Chat(_host).SayAsync(Reference(receipts[0])))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_text_after_the_submission_does_not_pretend_to_have_been_sent()
    {
        var teams = new TeamsClient(_host);
        var overview = await teams.PressAsync(await teams.OpenFromButtonAsync(), "Zur Übersicht", Filled);
        var changed = await teams.PressAsync(await teams.PressAsync(overview, "Etwas ändern"), "Zur Übersicht", ("title", "Etwas ganz anderes"));
        var receipt = await teams.PressAsync(overview, "Absenden");

        var late = await teams.PressAsync(changed, "Absenden");

        Assert.Contains("schon eingereicht", TeamsClient.Text(late), StringComparison.Ordinal);
        Assert.Contains(Reference(receipt), TeamsClient.Text(late), StringComparison.Ordinal);
        Assert.DoesNotMatch(Code(), TeamsClient.Text(late));
    }

    [Fact]
    public async Task An_address_is_encrypted_before_it_leaves_the_bot_again()
    {
        var teams = new TeamsClient(_host);

        var overview = await teams.PressAsync(
            await teams.OpenFromButtonAsync(), "Zur Übersicht", [.. Filled, ("contact", "anna@example.org"), ("contact-consent", "true")]);
        var receipt = await teams.PressAsync(overview, "Absenden");

        Assert.DoesNotContain("anna@example.org", overview.ToJsonString(), StringComparison.Ordinal);
        Assert.NotNull((await FindAsync(Reference(receipt))).Contact);
    }

    [Fact]
    public async Task Of_the_group_in_which_the_window_was_open_nothing_is_stored()
    {
        var teams = new TeamsClient(_host);
        var overview = await teams.PressAsync(await teams.OpenFromButtonAsync(), "Zur Übersicht", Filled);
        await teams.PressAsync(overview, "Absenden");

        var start = await _host.Services.GetRequiredService<ITurnStore>()
            .BeginAsync(new ConversationKey("msteams", "19:gruppe@thread.v2"), "neu", TestContext.Current.CancellationToken);

        Assert.Null(start.Memory);
    }

    [Theory]
    [InlineData("""{"gdb":"submit","state":"gefälscht"}""", "Deine Einreichung")]
    [InlineData("""{"gdb":"change"}""", "Deine Einreichung")]
    [InlineData("""{"gdb":"sonst-was"}""", "Diese Schaltfläche gehört zu einer älteren Nachricht")]
    [InlineData("""{"form":"idea-form","draft":"fremd","title":"Solarbänke"}""", "Deine Einreichung")]
    [InlineData("""[]""", "Diese Schaltfläche gehört zu einer älteren Nachricht")]
    [InlineData("""null""", "Diese Schaltfläche gehört zu einer älteren Nachricht")]
    public async Task What_the_bot_did_not_make_is_answered_all_the_same(string data, string said)
    {
        var card = TeamsClient.CardIn(await new TeamsClient(_host).InvokeAsync("task/submit", new JsonObject { ["data"] = JsonNode.Parse(data) }));

        Assert.Contains(said, TeamsClient.Text(card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_somebody_else_opens_no_form()
    {
        var answer = await new TeamsClient(_host).InvokeAsync("task/fetch", new JsonObject { ["data"] = new JsonObject { ["gdb"] = "fremd" } });

        Assert.Equal("message", (string?)answer["task"]!["type"]);
    }

    [Fact]
    public async Task Nothing_that_is_entered_reaches_the_log()
    {
        var teams = new TeamsClient(_host);
        var form = await teams.OpenFromMessageAsync("<p>Quittenmarmelade für alle Kieze, kostenlos und digital.</p>");
        await teams.PressAsync(await teams.PressAsync(form, "Zur Übersicht", ("title", "Quittenmarmelade"), ("consent", "true")), "Absenden");

        Assert.NotEmpty(_host.Log.Lines);
        Assert.DoesNotContain(_host.Log.Lines, line => line.Contains("Quittenmarmelade", StringComparison.OrdinalIgnoreCase));
    }

    private async Task<Bot.Ideas.Idea> FindAsync(string reference) =>
        (await _host.Services.GetRequiredService<IIdeaStore>().FindAsync(reference, TestContext.Current.CancellationToken))!;

    private static string Reference(JsonObject receipt) => Number().Match(TeamsClient.Text(receipt)).Value;

    [GeneratedRegex(@"\b20\d\d-\d{5}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b")]
    private static partial Regex Code();
}
