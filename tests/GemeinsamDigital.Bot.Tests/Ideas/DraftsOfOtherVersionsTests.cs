// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Ideas;

/// <summary>Nobody's words are lost by an update of the bot.</summary>
public sealed class DraftsOfOtherVersionsTests
{
    /// <summary>32 KB, what the Bot Framework's own state services allow a conversation.</summary>
    private const int LargestMemory = 32 * 1024;

    public DraftsOfOtherVersionsTests() => BotLanguage.Use(BotLanguage.German);

    [Fact]
    public void A_draft_of_version_1_opens_where_it_was_left()
    {
        var draft = Draft("""{"schema":1,"step":"consent","type":"ExistingProject","title":"Kiezfunk","description":"Wir messen die Luft.","editing":true}""");

        Assert.Equal(
            (IdeaDraft.CurrentSchema, "consent", "summary", IdeaType.ExistingProject, "Kiezfunk", "Wir messen die Luft."),
            (draft.Schema, draft.Step, draft.ReturnTo, draft.Fields.Type, draft.Fields.Title, draft.Fields.Description));
    }

    [Fact]
    public void A_consent_to_an_earlier_wording_is_asked_for_again()
    {
        var draft = Draft("""{"step":"summary","type":"Idea","title":"Kiezfunk","description":"Wir messen die Luft.","consentVersion":"2026-11"}""");

        Assert.Null(draft.Consent);
        Assert.Equal("consent", IdeaSteps.FirstOpen(draft).Name);
    }

    [Fact]
    public void Of_a_draft_from_the_future_every_readable_answer_is_kept()
    {
        var draft = Draft(
            """{"schema":9,"step":{"name":"neu"},"fields":{"type":"Traum","title":"Kiezfunk","description":["a"],"problem":"Schlechte Luft","bezirk":"Neukoelln","mood":7}}""");

        Assert.Equal(("Kiezfunk", "Schlechte Luft", Bot.Ideas.Places.Bezirk.Neukoelln), (draft.Fields.Title, draft.Fields.Problem, draft.Fields.Bezirk));
        Assert.Null(draft.Fields.Type);
        Assert.Equal("type", Assert.IsType<IdeaMove.Open>(IdeaDialogEngine.Continue(draft)).Draft.Step);
    }

    [Fact]
    public void Everything_in_a_draft_survives_being_stored()
    {
        var draft = A.DraftWithEverything("title") with
        {
            Skipped = ["problem"],
            ReturnTo = "summary",
            LastStep = "title",
            Contact = new Contact("x", new Consent("v", DateTimeOffset.UnixEpoch)),
            SetAside = "Was ist das?",
            Held = new HeldText("title", "TITEL", HeldReason.Shouting),
            Supports = "2026-00009",
            PictureRights = true,
            Corrects = "2026-00001",
            SavedAs = "hash",
            Revision = 7,
            Question = 12,
        };

        var stored = new ConversationMemory { Draft = draft }.ToJson();

        Assert.Equal(stored, ConversationMemory.FromJson(stored).ToJson());
        Assert.Equivalent(draft, ConversationMemory.FromJson(stored).Draft, strict: true);
    }

    [Theory]
    [InlineData("Ä")]
    [InlineData("\"")]
    [InlineData("Ж")]
    [InlineData("漢")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("a")]
    public void The_longest_draft_fits_into_the_memory_of_a_conversation(string letter)
    {
        var (engine, text) = (An.Engine(), "Wort " + string.Concat(Enumerable.Repeat(letter + " wort ", 2_500)) + string.Concat(Enumerable.Repeat(letter, 9_000)));
        var draft = A.Draft("type") with { Full = true };
        foreach (var step in IdeaSteps.Table.Where(step => step.TakesFreeText).Concat(IdeaSteps.Table.Where(step => step.Name == "description")))
        {
            var move = engine.Read(draft with { Step = step.Name }, new IdeaMessage(text));
            if (move is IdeaMove.Open { Draft.Held: not null } held && step.Name != "description")
                move = engine.Read(held.Draft, new IdeaMessage("Anfang nehmen"));
            draft = Assert.IsType<IdeaMove.Open>(move).Draft;
            if (draft.Fields.Description is { Length: < 1_000 } && draft.Held is not null)
                draft = Assert.IsType<IdeaMove.Open>(engine.Read(draft, new IdeaMessage("Anfang nehmen"))).Draft;
        }

        var bytes = Encoding.UTF8.GetByteCount(new ConversationMemory { Draft = draft }.ToJson());

        Assert.NotNull(draft.Held);
        Assert.InRange(bytes, 1_000, LargestMemory);
    }

    private static IdeaDraft Draft(string json) => ConversationMemory.FromJson($$"""{"draft":{{json}}}""").Draft!;
}
