// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

/// <summary>Cards of the message extension and of the idea's window.</summary>
internal static class BotCard
{
    public static string Language => BotLanguage.Tag(CultureInfo.CurrentUICulture);

    /// <param name="text">For clients that cannot show the card.</param>
    public static JsonObject Of(string text, IEnumerable<JsonObject> body, params IEnumerable<JsonObject> actions)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = Language,
            ["fallbackText"] = text,
            ["body"] = new JsonArray([.. body]),
        };
        if (actions.ToArray() is { Length: > 0 } buttons)
            card["actions"] = new JsonArray([.. buttons]);
        return card;
    }

    public static Attachment Attach(JsonObject card) => new(IdeaCard.ContentType, content: ActivityJson.Content(card));

    public static JsonObject Label(string text)
    {
        var label = CardElements.Text(text);
        label["weight"] = "bolder";
        return label;
    }

    public static JsonObject Large(string text)
    {
        var large = CardElements.Text(text);
        large["size"] = "large";
        return large;
    }

    /// <summary>A person's own words: unlike a text block, this element reads no Markdown in them.</summary>
    public static JsonObject Words(string text) => new()
    {
        ["type"] = "RichTextBlock",
        ["spacing"] = "small",
        ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = text }),
    };
}
