// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Dialog;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>The idea's form as one Adaptive Card, for Teams, Web Chat and the widget alike.</summary>
internal static class IdeaCard
{
    public static bool IsShownIn(string? channel) => channel is ChannelIds.Directline or ChannelIds.Webchat or ChannelIds.Emulator or ChannelIds.Msteams;

    /// <param name="text">For clients that cannot show the card.</param>
    /// <param name="privacyLink">For a card that stands outside of a conversation, where no word can be typed.</param>
    public static JsonObject From(ShownForm form, string text, string language, string? privacyLink = null)
    {
        var fields = IdeaForm.Fields(form.Draft)
            .Select(step => new CardField(form.Draft, step, form.Problems.FirstOrDefault(problem => problem.Step == step), privacyLink))
            .ToList();
        JsonObject[] body = [CardElements.Heading(CardTexts.Heading), .. fields.Select(field => field.ToJson())];
        if (form.Draft.Fields.PictureId is null)
            body = [.. body, CardElements.Text(CardTexts.PictureLater)];
        return BotCard.Of(language, text, body, Submit(form.Draft.Id, fields));
    }

    private static JsonObject Submit(string draft, IEnumerable<CardField> fields) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = CardTexts.ToOverview,
        ["style"] = "positive",
        ["data"] = new JsonObject
        {
            ["form"] = FormValues.Kind,
            ["draft"] = draft,
            [FormValues.Filled] = string.Join(',', fields.Where(field => field.Value.Length > 0).Select(field => field.Name)),
        },
    };
}
