// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.Teams;

/// <summary>What a channel's refusal means for what waits to be sent.</summary>
internal static class ConnectorRefusal
{
    /// <summary>The conversation is there; only the message that was to be answered is not.</summary>
    private const string MessageGone = "ActivityNotFoundInConversation";

    /// <summary>Whether sending the same again can never succeed. All other refusals are worth another try.</summary>
    public static bool IsFinal(ErrorResponseException refusal) => refusal.Response?.StatusCode is
        HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.RequestEntityTooLarge;

    /// <summary>
    /// Whether the bot was blocked or removed, or the conversation is gone. Only the channel's own words count: a proxy that
    /// answers 404 says nothing about a conversation.
    /// </summary>
    public static bool EndsConversation(ErrorResponseException refusal) =>
        refusal.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound
        && refusal.Body?.Error?.Code is { Length: > 0 } code && code != MessageGone;
}
