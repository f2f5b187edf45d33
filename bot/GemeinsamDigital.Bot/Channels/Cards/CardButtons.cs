// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Channels.Teams.Extension;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>The buttons of a reply in rows. Teams cuts long titles off where they stand side by side, so only short ones share a row.</summary>
internal static class CardButtons
{
    private const int LettersInRow = 40;
    private const int ButtonsInRow = 4;

    public static IEnumerable<JsonObject> Rows(Reply reply, CardPlace place)
    {
        var row = new List<JsonObject>();
        var letters = 0;
        foreach (var (title, action) in Actions(reply, place))
        {
            if (row.Count > 0 && (letters + title.Length > LettersInRow || row.Count == ButtonsInRow))
            {
                yield return CardElements.ActionSet(row);
                (row, letters) = ([], 0);
            }
            row.Add(action);
            letters += title.Length;
        }
        if (row.Count > 0)
            yield return CardElements.ActionSet(row);
    }

    private static IEnumerable<(string Title, JsonObject Action)> Actions(Reply reply, CardPlace place)
    {
        for (var index = 0; index < reply.Buttons.Count; index++)
        {
            var button = reply.Buttons[index];
            var isThumb = reply.Kind == ReplyKind.Answer && button.Title == AnswerTexts.ButtonNotHelpful;
            if (isThumb)
                yield return Press($"👍 {CardTexts.Helpful}", WholeMessage.First(AnswerTexts.CommandHelpful), reply, place);
            yield return Press(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {(isThumb ? "👎 " : "")}{button.Title}"), button.Value, reply, place);
        }
        if (reply.OffersForm)
            yield return (CardTexts.OpenForm, CardElements.Submit(CardTexts.OpenForm, OpenForm()));
    }

    private static (string Title, JsonObject Action) Press(string title, string value, Reply reply, CardPlace place) =>
        (title, CardElements.Execute(title, CardPress.Verb, new CardPress(value, reply.Kind)
        {
            Mark = reply.Mark,
            Offer = place.Offer,
            Article = reply is { Kind: ReplyKind.Answer, Articles: [var only] } ? only : null,
            Step = reply.Step,
        }.ToJson()));

    /// <summary>Teams then asks for the dialog's content by itself.</summary>
    private static JsonObject OpenForm() => new() { ["msteams"] = new JsonObject { ["type"] = "task/fetch" }, [CardPress.Field] = IdeaWindow.Form };
}
