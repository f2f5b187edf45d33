// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Places;
using GemeinsamDigital.Bot.Ideas.Similar;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Ideas;

/// <summary>What people can do at any step: correct, keep, take back, support, go elsewhere.</summary>
public sealed class IdeaSteeringTests
{
    private static readonly IdeaDialogEngine Engine = An.Engine();

    public IdeaSteeringTests() => BotLanguage.Use(BotLanguage.German);

    public static TheoryData<string> FieldNames => [.. IdeaSteps.Table.Where(step => step.Words().Length > 0).Select(step => step.Name)];

    [Theory]
    [MemberData(nameof(FieldNames))]
    public void Every_field_can_be_reached_from_the_summary_and_leads_back_to_it(string name)
    {
        var field = IdeaSteps.Find(name);
        var draft = A.DraftWithEverything("summary") with { PictureRights = true, Similar = new SimilarHint([], Shown: true) };

        var edit = Open(Engine.Read(draft, new IdeaMessage(Phrase.Format(IdeaTexts.EditField, field.Title()))));
        var back = Open(Engine.Read(edit.Draft, new IdeaMessage("zurück")));

        Assert.Equal(name, edit.Draft.Step);
        Assert.Equal("summary", back.Draft.Step);
        Assert.Equal(draft.Fields, back.Draft.Fields);
    }

    [Theory]
    [InlineData("HILFE", "notice")]
    [InlineData("später weiter", "pause")]
    [InlineData("lieber ein formular", "form")]
    [InlineData("stopp", "cancel")]
    public void A_command_as_the_whole_message_works_at_every_step(string text, string expected) =>
        Assert.All(IdeaSteps.Table, step =>
        {
            var move = Engine.Read(A.DraftWithEverything(step.Name), new IdeaMessage(text));
            var kind = move switch
            {
                IdeaMove.Open open => open.Replies[0].Kind == ReplyKind.Notice ? "notice" : "open",
                IdeaMove.Pause => "pause",
                IdeaMove.Form => "form",
                IdeaMove.AskCancel => "cancel",
                _ => "other",
            };
            Assert.Equal(expected, kind);
        });

    [Fact]
    public void Whoever_chooses_the_long_path_at_the_consent_is_asked_for_more_first()
    {
        var open = Open(Engine.Read(A.Draft("consent") with { Consent = null, Similar = new SimilarHint([], Shown: true) }, new IdeaMessage("ausführlich")));

        Assert.Equal("problem", open.Draft.Step);
    }

    [Fact]
    public void A_form_with_half_a_character_in_a_text_that_is_too_long_is_answered()
    {
        var values = new Dictionary<string, string> { ["description"] = string.Concat(Enumerable.Repeat("a\uD800 wort ", 2_000)) };

        var open = Open(Engine.ReadForm(A.Draft("description"), values, new HashSet<string>()));

        Assert.Equal(IdeaDialogEngine.FormStep, open.Replies[^1].Step);
    }

    [Fact]
    public void The_name_of_a_kind_is_no_title()
    {
        var open = Open(Engine.Read(A.Draft("title") with { Fields = A.Fields() with { Title = null } }, new IdeaMessage("Idee")));

        Assert.Equal(("title", null), (open.Draft.Step, open.Draft.Fields.Title));
    }

    [Fact]
    public void A_button_of_an_earlier_question_changes_nothing()
    {
        var draft = A.Draft("consent") with { Consent = null, Question = 4 };

        var old = Open(Engine.Read(draft, new IdeaMessage("ja", "d1.3")));
        var current = Open(Engine.Read(draft, new IdeaMessage("ja", "d1.4")));

        Assert.Equal(draft, old.Draft);
        Assert.Equal("summary", current.Draft.Step);
    }

    [Fact]
    public void A_consent_is_stored_with_the_version_of_its_wording_and_its_time()
    {
        var open = Open(Engine.Read(A.Draft("consent") with { Consent = null }, new IdeaMessage("ja")));

        Assert.Equal(new Consent(ConsentWording.Publication, new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)), open.Draft.Consent);
    }

    [Fact]
    public void A_contact_is_encrypted_at_once_and_masked_in_the_conversation()
    {
        var open = Open(Engine.Read(A.Draft("contact") with { Full = true }, new IdeaMessage("anna@example.org")));

        Assert.DoesNotContain("anna", new ConversationMemory { Draft = open.Draft }.ToJson(), StringComparison.Ordinal);
        Assert.Equal("anna@example.org", An.Contacts().Reveal(open.Draft.Contact!.Protected, open.Draft.Id));
        Assert.Null(An.Contacts().Reveal(open.Draft.Contact!.Protected, "another"));
        Assert.Equal(["anna@example.org"], open.Mask);
    }

    [Fact]
    public void What_a_person_removes_is_masked_in_the_conversation_as_well()
    {
        var held = Open(Engine.Read(A.Draft("title"), new IdeaMessage("Ruf mich an: 030 23125 123")));
        var removed = Open(Engine.Read(held.Draft, new IdeaMessage("entfernen")));

        Assert.Equal("Solarbänke für Neukölln", held.Draft.Fields.Title);
        Assert.DoesNotContain("23125", removed.Draft.Fields.Title, StringComparison.Ordinal);
        Assert.Equal(["030 23125 123"], removed.Mask);
    }

    [Fact]
    public void A_text_over_the_limit_keeps_its_beginning_and_gives_the_rest_back()
    {
        var text = string.Concat(Enumerable.Repeat("Wort für Wort. ", 700)) + "Das Ende.";

        var held = Open(Engine.Read(A.Draft("description"), new IdeaMessage(text)));
        var taken = Open(Engine.Read(held.Draft, new IdeaMessage("Anfang nehmen")));

        Assert.Contains("Das Ende.", held.Replies[0].Text, StringComparison.Ordinal);
        Assert.StartsWith(taken.Draft.Fields.Description!, text, StringComparison.Ordinal);
        Assert.InRange(taken.Draft.Fields.Description!.Length, 9_900, 10_000);
    }

    [Fact]
    public void Similar_ideas_are_shown_once_with_their_reason_and_do_not_stand_in_the_way()
    {
        var engine = An.Engine(new SimilarIdea("2026-00007", "Solarbänke im Park", ["Solarbänke", "Kanal"]));
        var draft = A.Draft("description") with { Fields = A.Fields() with { Description = null }, Consent = null };

        var hint = Open(engine.Read(draft, new IdeaMessage("Bänke mit Solarzellen am Kanal.")));
        var anyway = Open(engine.Read(hint.Draft, new IdeaMessage("Trotzdem einreichen")));
        var again = Open(engine.Read(anyway.Draft with { Step = "description" }, new IdeaMessage("Bänke mit Solarzellen am Ufer.")));

        Assert.Contains("**2026-00007** „Solarbänke im Park“ (gemeinsame Wörter: Solarbänke, Kanal)", hint.Replies[^1].Text, StringComparison.Ordinal);
        Assert.Equal("consent", anyway.Draft.Step);
        Assert.Equal("consent", again.Draft.Step);
    }

    [Fact]
    public void Whoever_supports_another_idea_keeps_the_draft_until_it_is_discarded()
    {
        var engine = An.Engine();
        var draft = A.DraftWithEverything("similar");

        var support = Assert.IsType<IdeaMove.Support>(engine.Read(draft, new IdeaMessage("2026-00007 unterstützen")));
        var asked = IdeaDialogEngine.AfterSupport(support.Draft);

        Assert.Equal("2026-00007", support.Reference);
        Assert.Equal(draft.Fields, asked.Draft.Fields);
        Assert.IsType<IdeaMove.Cancelled>(engine.Read(asked.Draft, new IdeaMessage("Entwurf löschen")));
        Assert.NotEqual("similar", Open(engine.Read(asked.Draft, new IdeaMessage("Trotzdem einreichen"))).Draft.Step);
    }

    [Fact]
    public void Another_district_forgets_the_place_in_the_old_one()
    {
        var draft = A.Draft("district") with { Full = true, Fields = A.Fields() with { Bezirk = Bezirk.Neukoelln, Place = "Rixdorf" } };

        var open = Open(Engine.Read(draft, new IdeaMessage("Spandau")));

        Assert.Equal((Bezirk.Spandau, null), (open.Draft.Fields.Bezirk, open.Draft.Fields.Place));
    }

    private static IdeaMove.Open Open(IdeaMove move) => Assert.IsType<IdeaMove.Open>(move);
}
