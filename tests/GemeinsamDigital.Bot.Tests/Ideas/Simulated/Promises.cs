// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Globalization;
using System.Text;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;

namespace GemeinsamDigital.Bot.Tests.Ideas.Simulated;

/// <summary>What holds after every turn, whatever was said.</summary>
internal static class Promises
{
    private const int MemoryLimit = 32_768;

    /// <summary>What the dialog stack and the rest of a conversation add to an idea's memory.</summary>
    private const int RoomForDialogs = 1_024;

    /// <summary>The beginnings of all sentences that say "I did not understand", by language.</summary>
    private static readonly Dictionary<string, List<string>> NotUnderstood =
        new[] { BotLanguage.German, BotLanguage.GermanFormal, BotLanguage.GermanSimple, BotLanguage.English }.ToDictionary(language => language, language => BotLanguage.In(language, Refusals));

    public static void SaysSomething(IReadOnlyList<Reply> replies, IdeaMove move)
    {
        Assert.True(replies.Count > 0 || move is IdeaMove.AskCancel or IdeaMove.Cancelled or IdeaMove.Submit or IdeaMove.PerhapsQuestion, $"{move.GetType().Name} says nothing.");
        foreach (var reply in replies)
        {
            Assert.False(string.IsNullOrWhiteSpace(reply.Text), "A reply is empty.");
            Assert.NotEqual(ReplyKind.Error, reply.Kind);
        }
    }

    /// <summary>A field that was accepted stays as it is until somebody names it.</summary>
    public static void OnlyChanges(IdeaDraft before, IdeaDraft after, IReadOnlySet<string> may, CitizenAction action)
    {
        foreach (var (field, was, now) in Fields(before).Zip(Fields(after), (was, now) => (was.Key, was.Value, now.Value)))
        {
            if (!Equals(was, now) && !may.Contains(field))
                Assert.Fail($"{action} at “{before.Step}” changed “{field}” from “{was}” to “{now}”; it may change {string.Join(", ", may)} only.");
        }
        Assert.Equal(before.Id, after.Id);
    }

    public static void MemoryHolds(ConversationMemory memory, string json)
    {
        IsSmall(json, RoomForDialogs);
        if (json.Contains(SensibleAnswers.ContactHost, StringComparison.Ordinal))
            Assert.Fail($"A contact is readable in the memory: {Around(json)}");
        var read = ConversationMemory.FromJson(json);
        Assert.True(json == read.ToJson(), "The memory is another one after it was stored and read.");
        if (memory.Draft is not { } draft)
            return;
        var (before, after) = (StoredDraft.From(draft) with { Skipped = null, Similar = null }, StoredDraft.From(read.Draft!) with { Skipped = null, Similar = null });
        if (before != after)
            Assert.Fail($"The draft is another one after it was stored and read: {before}, {after}");
        Assert.True(draft.Skipped.SequenceEqual(read.Draft!.Skipped), "Skipped steps are others after they were stored and read.");
        Assert.Null(draft.NewContact);
    }

    public static void IsSmall(string json, int roomFor)
    {
        var bytes = Encoding.UTF8.GetByteCount(json);
        Assert.True(bytes <= MemoryLimit - roomFor, $"The memory has {bytes} bytes.");
    }

    public static void CanBeAskedAgain(IdeaDraft draft)
    {
        Assert.True(IdeaSteps.Table.Any(step => step.Name == draft.Step), $"There is no step “{draft.Step}”.");
        Assert.False(string.IsNullOrWhiteSpace(IdeaDialogEngine.Resume(draft).Text), "The question is empty.");
    }

    /// <summary>Each button that is offered does something, at once.</summary>
    public static void ButtonsAreUnderstood(IdeaDialogEngine engine, IdeaDraft draft, Reply reply, int pick)
    {
        if (reply.Buttons.Count == 0)
            return;
        Assert.Equal(IdeaDialogEngine.Mark(draft), reply.Mark);
        var button = reply.Buttons[pick % reply.Buttons.Count];
        var move = engine.Read(draft, new IdeaMessage(button.Value, reply.Mark));
        Assert.False(move is IdeaMove.PerhapsQuestion, $"The button “{button.Title}” is taken for a question.");
        // Without the personal data too little may be left; then the reply says so.
        if (move is IdeaMove.Open { Replies: [var first, ..] } && button.Value != IdeaTexts.RemoveIt)
        {
            if (NotUnderstood[BotLanguage.Current].Any(words => first.Text.StartsWith(words, StringComparison.Ordinal)))
                Assert.Fail($"The button “{button.Title}” of “{reply.Step}” is not understood: {first.Text}");
        }
    }

    public static void MaySubmit(IdeaDraft draft)
    {
        Assert.True(draft is { Fields: { Type: not null, Title: not null, Description: not null }, Consent: not null }, "An incomplete idea is submitted.");
        Assert.NotEqual(default, draft.Consent!.At);
        Assert.True(draft.Fields.PictureId is null || draft.PictureRights, "A picture is submitted without the right to it.");
    }

    private static string Around(string json)
    {
        var at = json.IndexOf(SensibleAnswers.ContactHost, StringComparison.Ordinal);
        return json[Math.Max(0, at - 80)..Math.Min(json.Length, at + 40)];
    }

    private static Dictionary<string, object?> Fields(IdeaDraft draft)
    {
        var fields = draft.Fields;
        return new()
        {
            ["type"] = fields.Type,
            ["title"] = fields.Title,
            ["description"] = fields.Description,
            ["problem"] = fields.Problem,
            ["benefit"] = fields.Benefit,
            ["handlungsfeld"] = fields.Handlungsfeld,
            ["wertekompass"] = fields.Wertekompass,
            ["district"] = fields.Bezirk,
            ["place"] = fields.Place,
            ["measure"] = fields.Measure,
            ["contribution"] = fields.Contribution,
            ["link"] = fields.Link,
            ["picture"] = fields.PictureId,
            ["name"] = fields.DisplayName,
            ["consent"] = draft.Consent,
            ["contact"] = draft.Contact,
        };
    }

    private static List<string> Refusals()
    {
        var texts = IdeaTexts.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!.Cast<DictionaryEntry>();
        return
        [
            .. texts.Select(entry => (string)entry.Key)
                .Where(name => name is nameof(IdeaTexts.OldButton) or nameof(IdeaTexts.CannotSkip) || name.EndsWith("NotUnderstood", StringComparison.Ordinal) || name.EndsWith("TooShort", StringComparison.Ordinal))
                .Select(name => IdeaTexts.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)!.Split('{')[0])
                .Where(words => words.Length > 5),
        ];
    }
}
