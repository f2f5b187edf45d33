// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Places;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Ideas;

/// <summary>What the simulated citizens found, each once and for good.</summary>
public sealed class IdeaDialogFindingsTests
{
    private static readonly IdeaDialogEngine Engine = An.Engine();

    public IdeaDialogFindingsTests() => BotLanguage.Use(BotLanguage.German);

    [Theory]
    [InlineData(BotLanguage.German)]
    [InlineData(BotLanguage.GermanFormal)]
    [InlineData(BotLanguage.GermanSimple)]
    [InlineData(BotLanguage.English)]
    public void Each_type_is_recognised_by_its_whole_name_however_long_that_is(string language)
    {
        BotLanguage.Use(language);

        Assert.All(IdeaTypeNames.All, type => Assert.Equal(type, IdeaTypeNames.Recognize(IdeaTypeNames.Of(type))));
    }

    [Fact]
    public void A_contact_that_is_said_while_another_field_is_asked_for_is_kept_encrypted_only()
    {
        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(A.Draft("description"), new IdeaMessage("Kontakt: anna@beispiel.example")));

        Assert.NotNull(move.Draft.Contact);
        Assert.DoesNotContain("anna@beispiel.example", new ConversationMemory { Draft = move.Draft }.ToJson(), StringComparison.Ordinal);
        Assert.Contains("anna@beispiel.example", move.Mask);
    }

    [Fact]
    public void What_nobody_can_see_in_a_text_that_waits_does_not_fill_the_memory()
    {
        var text = $"Bitte melden: max@mustermann.example {new string('\u200B', 60_000)} oder am Rathaus klingeln";

        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(A.Draft("description"), new IdeaMessage(text)));

        Assert.Equal("Bitte melden: max@mustermann.example  oder am Rathaus klingeln", move.Draft.Held!.Text);
    }

    [Fact]
    public void Personal_data_is_seen_through_invisible_characters()
    {
        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(A.Draft("description"), new IdeaMessage("Schreibt an max@\u200Bmuster\u200Bmann.example, bitte")));

        Assert.Equal(HeldReason.PersonalData, move.Draft.Held?.Reason);
    }

    [Fact]
    public void Words_that_would_be_no_answer_are_not_offered_as_one()
    {
        var draft = IdeaDialogEngine.SetAside(A.Draft("description"), "Echt?");

        Assert.Null(draft.SetAside);
        Assert.NotNull(IdeaDialogEngine.SetAside(A.Draft("description"), "Wie lange dauert das alles?").SetAside);
    }

    [Fact]
    public void An_old_button_for_a_field_without_meaning_opens_nothing()
    {
        var draft = A.Draft("picture-rights") with { ReturnTo = "summary", Fields = A.Fields() with { PictureId = "p1" } };

        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(draft, new IdeaMessage("Ort ändern")));

        Assert.Equal("picture-rights", move.Draft.Step);
    }

    [Fact]
    public void Nobody_is_led_back_to_a_question_that_has_lost_its_meaning()
    {
        var draft = A.Draft("picture") with { Full = true, ReturnTo = "picture-rights", Fields = A.Fields() with { PictureId = "p1" } };

        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(draft with { Fields = A.Fields() }, new IdeaMessage("zurück")));

        Assert.Equal("problem", move.Draft.Step);
        Assert.Equal(move.Draft.Step, move.Replies[^1].Step);
    }

    [Fact]
    public void A_picture_is_not_submitted_before_its_rights_are_settled_whatever_way_led_to_the_summary()
    {
        var asked = Assert.IsType<IdeaMove.Open>(IdeaDialogEngine.TakePicture(A.Draft("summary"), "p1"));
        var back = Assert.IsType<IdeaMove.Open>(Engine.Read(asked.Draft, new IdeaMessage("zurück")));

        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(back.Draft, new IdeaMessage("Absenden")));

        Assert.Equal("summary", back.Draft.Step);
        Assert.Equal("picture-rights", move.Draft.Step);
    }

    [Fact]
    public void Asking_for_the_overview_first_of_all_is_no_title()
    {
        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(new IdeaDraft { Step = "type" }, new IdeaMessage("zeig mir meine Angaben")));

        Assert.Null(move.Draft.Fields.Title);
        Assert.Equal("type", move.Draft.Step);
    }

    [Fact]
    public void Skipping_the_district_leaves_the_place_that_was_given_in_a_form()
    {
        var draft = A.Draft("district") with { Full = true, Fields = A.Fields() with { Place = "am alten Hafen" } };

        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(draft, new IdeaMessage("überspringen")));

        Assert.Equal("am alten Hafen", move.Draft.Fields.Place);
        Assert.Contains("district", move.Draft.Skipped);
    }

    [Fact]
    public void A_draft_that_is_full_to_the_brim_fits_into_the_memory()
    {
        var draft = new IdeaDraft
        {
            Step = "description",
            ReturnTo = "summary",
            LastStep = "contribution",
            Full = true,
            Fields = new()
            {
                Type = IdeaType.QuestionToTheCity,
                Title = Full(TextLimit.Title),
                Description = Full(TextLimit.Description),
                Problem = Full(TextLimit.Paragraph),
                Benefit = Full(TextLimit.Paragraph),
                Handlungsfeld = Handlungsfeld.RegenerativesWirtschaften,
                Wertekompass = (Leitgedanken)15,
                Bezirk = Bezirk.CharlottenburgWilmersdorf,
                Place = Full(TextLimit.Line),
                Measure = Full(TextLimit.Line),
                Contribution = Full(TextLimit.Paragraph),
                Link = Full(TextLimit.Link),
                PictureId = new string('p', 40),
                DisplayName = Full(TextLimit.Line),
            },
            Consent = new Consent(ConsentWording.Publication, DateTimeOffset.UnixEpoch),
            Contact = new Contact(An.Contacts().Protect(new string('ä', 120), "d1"), new Consent(ConsentWording.Contact, DateTimeOffset.UnixEpoch)),
            Held = new HeldText("description", Full(TextLimit.Description), HeldReason.PersonalData),
            Similar = new SimilarHint([.. Enumerable.Range(1, 3).Select(number => new SimilarHintEntry($"2026-0000{number}", new string('ä', 120), [.. Enumerable.Repeat("Nachbarschaftshilfe", 6)]))], Shown: true),
            Supports = "2026-00001",
            PictureRights = true,
            SavedAs = new string('a', 64),
        };

        var bytes = Encoding.UTF8.GetByteCount(new ConversationMemory { Draft = draft, Language = "de-SIMPLE", LastQuestion = new string('ä', 200) }.ToJson());

        Assert.True(bytes <= 32_768 - 600, $"The memory has {bytes} bytes, and the dialogs need some as well.");
    }

    /// <summary>The longest text that the limit lets pass, of letters that take two bytes.</summary>
    private static string Full(TextLimit limit) => limit.Beginning(new string('ä', 20_000));
}
