// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>What all Adaptive Cards of the bot have around their elements.</summary>
internal static class BotCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Teams shows 1.5 and nothing newer.</summary>
    private const string Version = "1.5";

    /// <param name="text">All of it in words, for clients that cannot show the card.</param>
    public static JsonObject Of(string language, string text, IEnumerable<JsonObject> body, params IReadOnlyCollection<JsonObject> actions)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = Version,
            ["lang"] = language,
            ["fallbackText"] = text,
            ["body"] = new JsonArray([.. body]),
        };
        if (actions.Count > 0)
            card["actions"] = new JsonArray([.. actions]);
        return card;
    }

    public static Attachment Attach(JsonObject card) => new(ContentType, content: ActivityJson.Content(card));
}
