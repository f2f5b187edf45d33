// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.Teams;

/// <summary>The three ways to answer <c>adaptiveCard/action</c>. The status is in the body; the request itself is always answered with 200.</summary>
internal static class CardAnswer
{
    public const string InvokeName = "adaptiveCard/action";
    private const int Ok = 200;
    private const int BadRequest = 400;

    /// <summary>Takes the place of the pressed card.</summary>
    public static AdaptiveCardInvokeResponse Card(JsonObject card) => new() { StatusCode = Ok, Type = BotCard.ContentType, Value = ActivityJson.Content(card) };

    /// <summary>Stands under the pressed card for a moment; the card stays.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) => new() { StatusCode = Ok, Type = "application/vnd.microsoft.activity.message", Value = text };

    public static Activity Response(AdaptiveCardInvokeResponse answer) =>
        new(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = Ok, Body = answer } };

    public static AdaptiveCardInvokeResponse NotUnderstood() => new()
    {
        StatusCode = BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error("BadRequest", ConversationTexts.UnknownCard),
    };
}
