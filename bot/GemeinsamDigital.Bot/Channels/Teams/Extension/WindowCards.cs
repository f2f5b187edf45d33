// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Channels.Web;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using Microsoft.Bot.Schema;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

/// <summary>The cards of the idea's window.</summary>
internal static class WindowCards
{
    /// <summary>The field of a button's data that holds the sealed draft.</summary>
    public const string State = "state";

    public const string Submit = "submit";
    public const string Change = "change";

    /// <summary>
    /// The form of the conversation, which remembers what it belongs to. What is wrong is said first and last: the window may stay
    /// where its button was.
    /// </summary>
    public static Attachment Form(ShownForm form, string state, IReadOnlyList<string> notices, string privacyLink)
    {
        var card = IdeaCard.From(form, IdeaTexts.FormIntro, BotLanguage.CurrentTag, privacyLink);
        var body = (JsonArray)card["body"]!;
        for (var index = notices.Count - 1; index >= 0; index--)
            body.Insert(1, CardElements.Text(notices[index]));
        if (form.Problems.Count > 0)
        {
            body.Insert(1, CardElements.Problem(ExtensionTexts.FormNeedsMore));
            body.Add(CardElements.Problem(Format(ExtensionTexts.FormNeedsMoreAt, string.Join(", ", form.Problems.Select(problem => problem.Step.Title()).Distinct()))));
        }
        card["actions"]![0]!["data"]![State] = state;
        return BotCard.Attach(card);
    }

    public static Attachment Overview(IdeaDraft draft, string state)
    {
        List<JsonObject> body = [CardElements.Heading(IdeaTexts.SummaryHead)];
        foreach (var step in IdeaSteps.Table)
        {
            if (step.Show(draft) is { } said)
                body.Add(CardElements.Group([CardElements.Label(step.Title()), .. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CardElements.Words)]));
        }
        if (draft.Similar is { Entries.Count: > 0 } similar)
            body.Add(CardElements.Group([CardElements.Label(IdeaTexts.NameSimilar), CardElements.Text(Format(IdeaTexts.Similar, SimilarStep.ListOf(similar.Entries)))]));
        return Card(IdeaTexts.SummaryHead, body, [Button(IdeaTexts.Submit, Submit, state, "positive"), Button(IdeaTexts.ChangeSomething, Change, state, "default")]);
    }

    public static Attachment Receipt(string reference, PageDraft page) => Card(PageTexts.ReceiptTitle,
    [
        CardElements.Heading(PageTexts.ReceiptTitle),
        CardElements.Words(page.Draft.Fields.Title!),
        CardElements.Group([CardElements.Label(PageTexts.ReceiptNumber), CardElements.Large(reference)]),
        CardElements.Group([CardElements.Label(PageTexts.ReceiptCodeName), CardElements.Large(page.Code)]),
        CardElements.Text(PageTexts.ReceiptKeep),
        CardElements.Text(ExtensionTexts.ReceiptOnlyHere),
    ]);

    public static Attachment Notice(string text) => Card(text, [CardElements.Text(text)]);

    private static Attachment Card(string text, IEnumerable<JsonObject> body, params IReadOnlyCollection<JsonObject> actions) =>
        BotCard.Attach(BotCard.Of(BotLanguage.CurrentTag, text, body, actions));

    private static JsonObject Button(string title, string action, string state, string style) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["style"] = style,
        ["data"] = new JsonObject { [CardPress.Field] = action, [State] = state },
    };
}
