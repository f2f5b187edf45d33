// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Ideas;

public sealed class IdeaDialogEngineTests
{
    private static readonly IdeaDialogEngine Engine = An.Engine();

    public IdeaDialogEngineTests() => BotLanguage.Use(BotLanguage.German);

    public static TheoryData<string> Steps => [.. IdeaSteps.Table.Select(step => step.Name)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_step_asks_in_words_and_names_itself(string step)
    {
        var question = IdeaSteps.Find(step).Ask(A.Draft(step));

        Assert.NotEmpty(question.Text);
        Assert.Equal(step, question.Step);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Help_explains_every_step_and_leaves_it_open(string step)
    {
        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(A.DraftWithEverything(step), new IdeaMessage("Hilfe")));

        Assert.Equal(step, move.Draft.Step);
        Assert.Equal(ReplyKind.Notice, Assert.Single(move.Replies).Kind);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Cancel_asks_first_when_something_would_be_lost(string step)
    {
        Assert.IsType<IdeaMove.AskCancel>(Engine.Read(A.Draft(step), new IdeaMessage("abbrechen")));
        Assert.IsType<IdeaMove.Cancelled>(Engine.Read(new IdeaDraft { Step = step }, new IdeaMessage("abbrechen")));
    }

    [Fact]
    public void Back_walks_the_table_to_its_beginning_and_loses_nothing()
    {
        var draft = A.Draft("summary");
        foreach (var step in (string[])["consent", "description", "title", "type"])
        {
            var move = Assert.IsType<IdeaMove.Open>(Engine.Read(draft, new IdeaMessage("zurück")));
            Assert.Equal(step, move.Draft.Step);
            draft = move.Draft;
        }

        Assert.Equal(A.Fields(), draft.Fields);
        Assert.NotNull(draft.Consent);
    }

    [Fact]
    public void A_title_of_exactly_the_limit_is_taken_and_one_more_is_too_long_by_one()
    {
        var draft = new IdeaDraft { Step = "title", Fields = new() { Type = IdeaType.Idea } };

        var taken = Assert.IsType<IdeaMove.Open>(Engine.Read(draft, new IdeaMessage(new string('ä', TextLimit.Title.Characters))));
        var refused = Assert.IsType<IdeaMove.Open>(Engine.Read(draft, new IdeaMessage(new string('ä', TextLimit.Title.Characters + 1))));

        Assert.Equal("description", taken.Draft.Step);
        Assert.StartsWith("Der Titel ist um 1 Zeichen zu lang.", refused.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_over_the_limit_is_refused_with_the_number_of_characters()
    {
        var draft = new IdeaDraft { Step = "description", Fields = new() { Type = IdeaType.Idea, Title = "Titel" } };

        var refused = Assert.IsType<IdeaMove.Open>(Engine.Read(draft, new IdeaMessage(string.Concat(Enumerable.Repeat("Wort ", 2_002)).Trim())));

        Assert.StartsWith("Das sind 9 Zeichen zu viel; 10.000 passen hinein.", refused.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("description", refused.Draft.Step);
    }

    [Fact]
    public void Invisible_characters_vanish_and_line_breaks_stay()
    {
        var draft = new IdeaDraft { Step = "description", Fields = new() { Type = IdeaType.Idea, Title = "Titel" } };

        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(draft, new IdeaMessage("Erste\u200B Zeile\u0000\r\n\r\n\r\n\r\nzweite \u202EZeile \uD800")));

        Assert.Equal("Erste Zeile\n\nzweite Zeile", move.Draft.Fields.Description);
    }

    [Fact]
    public void A_question_to_the_city_may_end_with_a_question_mark()
    {
        var draft = new IdeaDraft { Step = "title", Fields = new() { Type = IdeaType.QuestionToTheCity } };

        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(draft, new IdeaMessage("Wann kommt der Radweg?")));

        Assert.Equal("Wann kommt der Radweg?", move.Draft.Fields.Title);
    }

    [Fact]
    public void A_draft_at_a_step_that_this_version_does_not_know_goes_on_at_the_first_open_one_and_keeps_its_answers()
    {
        var move = Assert.IsType<IdeaMove.Open>(Engine.Read(A.Draft("gibt-es-nicht-mehr") with { Consent = null }, new IdeaMessage("ja")));

        Assert.Equal("Solarbänke für Neukölln", move.Draft.Fields.Title);
        Assert.Equal("summary", move.Draft.Step);
    }

    [Theory]
    [InlineData("1", IdeaType.Idea)]
    [InlineData("6.", IdeaType.EventHint)]
    [InlineData("eine Idee", IdeaType.Idea)]
    [InlineData("ein bestehendes Projekt", IdeaType.ExistingProject)]
    [InlineData("Veranstaltung", IdeaType.EventHint)]
    [InlineData("kooperation", IdeaType.CooperationOffer)]
    [InlineData("Frage an die Stadt!", IdeaType.QuestionToTheCity)]
    public void A_type_is_recognised_by_number_name_or_word(string text, object type) => Assert.Equal(type, IdeaTypeNames.Recognize(text));

    [Theory]
    [InlineData("7")]
    [InlineData("0")]
    [InlineData("keine Ahnung")]
    [InlineData("ein Problem mit dem Netz in meiner Straße")]
    [InlineData("Was ist eine Idee?")]
    public void What_names_no_type_is_not_guessed(string text) => Assert.Null(IdeaTypeNames.Recognize(text));
}
