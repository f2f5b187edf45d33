// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Places;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Channels.Cards;

public sealed class IdeaCardTests
{
    public static TheoryData<string> Languages => [BotLanguage.German, BotLanguage.GermanFormal, BotLanguage.GermanSimple, BotLanguage.English];

    [Theory, MemberData(nameof(Languages))]
    public void A_form_is_a_valid_card_whatever_stands_in_it(string language)
    {
        BotLanguage.Use(language);
        var problems = IdeaSteps.Table.Select(step => new FormProblem(step, "Bitte prüfen.", MayKeep: true) { Entered = "…" }).ToList();

        CardSchema.IsValid(Card(new IdeaDraft { Step = "type" }));
        CardSchema.IsValid(Card(Everything));
        CardSchema.IsValid(Card(Everything, problems));
        CardSchema.IsValid(Card(IdeaDraft.ForCorrection(A.Idea())));
    }

    [Fact]
    public void Every_field_of_the_form_is_there_once_with_the_words_of_the_dialog()
    {
        BotLanguage.Use(BotLanguage.German);
        var draft = new IdeaDraft { Step = "type" };
        var inputs = CardSchema.Inputs(Card(draft)).ToList();

        Assert.Equal([.. IdeaForm.Fields(draft).Select(step => step.Name), IdeaForm.ContactConsent], inputs.Select(input => (string?)input["id"]));
        Assert.All(IdeaForm.Fields(draft), step => Assert.Contains(step.Title(), (string?)CardSchema.Input(Card(draft), step.Name)["label"], StringComparison.Ordinal));
    }

    [Fact]
    public void What_must_be_filled_in_says_so_in_words_and_why()
    {
        BotLanguage.Use(BotLanguage.German);
        var required = CardSchema.Inputs(Card(new IdeaDraft { Step = "type" })).Where(input => (bool?)input["isRequired"] == true).ToList();

        Assert.Equal(["type", "title", "description", "consent"], required.Select(input => (string?)input["id"]));
        Assert.All(required, input => Assert.EndsWith("(Pflichtfeld)", (string?)input["label"], StringComparison.Ordinal));
        Assert.All(required, input => Assert.NotEmpty((string?)input["errorMessage"] ?? ""));
    }

    [Fact]
    public void What_was_said_already_stands_in_the_form()
    {
        BotLanguage.Use(BotLanguage.German);
        var card = Card(Everything);

        Assert.Equal("Idea", Value(card, "type"));
        Assert.Equal("Solarbänke für Neukölln", Value(card, "title"));
        Assert.Equal("Zukunftschancen", Value(card, "handlungsfeld"));
        Assert.Equal("Nachhaltig,Kooperativ", Value(card, "wertekompass"));
        Assert.Equal("Neukoelln", Value(card, "district"));
        Assert.Equal("true", Value(card, "consent"));
    }

    /// <summary>The card is stored with the conversation, and it is on somebody's screen.</summary>
    [Fact]
    public void An_address_is_never_shown_again()
    {
        BotLanguage.Use(BotLanguage.German);
        var stored = Everything with { Contact = new Contact(An.Contacts().Protect("anna@example.org", "d1"), new Consent(ConsentWording.Contact, default)) };
        var mistyped = new FormProblem(PersonSteps.Contact, "Bitte prüfen.", MayKeep: false) { Entered = "anna@example" };

        Assert.Null(Value(Card(stored), "contact"));
        Assert.Equal("true", Value(Card(stored), IdeaForm.ContactConsent));
        Assert.Contains("schon gespeichert", Card(stored).ToJsonString(ActivityText.Readable), StringComparison.Ordinal);
        Assert.DoesNotContain("anna@", Card(Everything, [mistyped]).ToJsonString(ActivityText.Readable), StringComparison.Ordinal);
    }

    /// <summary>Only in a conversation can "Datenschutz" be typed.</summary>
    [Theory, MemberData(nameof(Languages))]
    public void Outside_of_a_conversation_a_link_leads_to_data_protection(string language)
    {
        BotLanguage.Use(language);
        var card = IdeaCard.From(new ShownForm(new IdeaDraft { Step = "type" }, []), "Alles in Worten", "de", "https://bot.example/datenschutz.html");

        var asked = (string?)CardSchema.Input(card, "contact").Parent!.AsArray()[0]!["text"];

        Assert.Contains("](https://bot.example/datenschutz.html)", asked, StringComparison.Ordinal);
        Assert.DoesNotMatch("[„“](Datenschutz|privacy)[“”]", asked);
    }

    [Theory, MemberData(nameof(Languages))]
    public void What_is_wrong_names_no_button_of_the_conversation(string language)
    {
        BotLanguage.Use(language);
        var card = Card(Everything, [new(PersonSteps.Name, IdeaTexts.NameNotUnderstood, MayKeep: false), new(PersonSteps.Contact, IdeaTexts.ContactNotUnderstood, MayKeep: false)]);

        var problems = CardSchema.Elements(card).Where(element => (string?)element["color"] == "attention").Select(element => (string?)element["text"]).ToList();

        Assert.Equal(2, problems.Count);
        Assert.All(problems, problem => Assert.DoesNotMatch("[„“]", problem));
    }

    [Fact]
    public void A_problem_stands_before_its_field_and_the_text_comes_back()
    {
        BotLanguage.Use(BotLanguage.German);
        var card = Card(Everything, [new FormProblem(RequiredSteps.Title, "Der Titel schreit.", MayKeep: true) { Entered = "SOLARBÄNKE FÜR ALLE" }]);
        var parts = CardSchema.Input(card, "title").Parent!.AsArray();

        Assert.Equal("Der Titel schreit.", (string?)parts[1]!["text"]);
        Assert.Equal("attention", (string?)parts[1]!["color"]);
        Assert.Equal("SOLARBÄNKE FÜR ALLE", (string?)parts[2]!["value"]);
        Assert.Equal("Titel: So lassen", (string?)parts[3]!["title"]);
    }

    [Fact]
    public void The_district_offers_all_of_Berlin_and_the_twelve_districts()
    {
        BotLanguage.Use(BotLanguage.German);
        var choices = CardSchema.Input(Card(Everything), "district")["choices"]!.AsArray();

        Assert.Equal([IdeaForm.NotSaid, .. Enum.GetNames<Bezirk>()], choices.Select(choice => (string?)choice!["value"]));
        Assert.Equal(["Keine Angabe", "Ganz Berlin", "Mitte"], choices.Take(3).Select(choice => (string?)choice!["title"]));
    }

    [Fact]
    public void A_card_without_anything_entered_is_small() =>
        Assert.InRange(Card(new IdeaDraft { Step = "type" }).ToJsonString().Length, 1, 16_000);

    [Theory]
    [InlineData("directline", true)]
    [InlineData("webchat", true)]
    [InlineData("emulator", true)]
    [InlineData("msteams", true)]
    [InlineData("telegram", false)]
    [InlineData("sms", false)]
    [InlineData(null, false)]
    public void Only_channels_that_show_cards_get_one(string? channel, bool shown) => Assert.Equal(shown, IdeaCard.IsShownIn(channel));

    private static IdeaDraft Everything => A.DraftWithEverything("summary") with
    {
        Fields = A.DraftWithEverything("summary").Fields with
        {
            Problem = "Es gibt zu wenige Bänke.\nUnd keine mit Strom.",
            Handlungsfeld = Handlungsfeld.Zukunftschancen,
            Wertekompass = Leitgedanken.Nachhaltig | Leitgedanken.Kooperativ,
            Place = "Maybachufer",
            Link = "https://example.org/solarbank",
            DisplayName = "Anna",
        },
    };

    private static JsonObject Card(IdeaDraft draft, IReadOnlyList<FormProblem>? problems = null) =>
        IdeaCard.From(new ShownForm(draft, problems ?? []), "Hier ist alles auf einen Blick.", "de");

    private static string? Value(JsonObject card, string id) => (string?)CardSchema.Input(card, id)["value"];
}
