// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>Lets Teams ask for the present state of what a card shows, whenever the person sees it again.</summary>
internal static class CardRefresh
{
    public const string Verb = "refresh";
    private const string Draft = "draft";
    private const string Idea = "idea";

    public static JsonObject Of(ReplySubject subject, string user) => new()
    {
        ["action"] = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = CardTexts.Refresh,
            ["verb"] = Verb,
            ["data"] = new JsonObject { [CardPress.Field] = Verb, [subject is ReplySubject.Draft ? Draft : Idea] = subject.Id },
        },
        ["userIds"] = new JsonArray(user),
    };

    /// <returns>Null when the data asks for nothing that is known.</returns>
    public static ReplySubject? Read(object? data) =>
        ActivityJson.StringField(data, Draft) is { Length: > 0 } draft ? new ReplySubject.Draft(draft)
        : ActivityJson.StringField(data, Idea) is { Length: > 0 } idea ? new ReplySubject.Idea(idea)
        : null;
}
