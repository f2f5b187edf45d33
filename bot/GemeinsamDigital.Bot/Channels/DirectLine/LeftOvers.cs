// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>
/// Messages that were stored and echoed, but whose turn never came to its end because the server went down. They are answered when the
/// citizen comes back. Asking for a turn too often is harmless: it knows by its id that it was done.
/// </summary>
internal sealed class LeftOvers(IDirectLineStore store, Turns turns)
{
    private const int LookBack = 10;

    internal async Task AnswerAsync(DirectLineConversation conversation, Pass pass, Uri serviceUrl)
    {
        var last = await store.ReadAsync(conversation.Id, Math.Max(0, conversation.LastSequence - LookBack), LookBack, CancellationToken.None);
        var unanswered = last
            .Reverse()
            .Select(echo => (Echo: echo, Activity: ActivityJson.Read(echo.Json)))
            .TakeWhile(one => one.Activity.From?.Role == RoleTypes.User)
            .Reverse();
        foreach (var (echo, activity) in unanswered)
            await turns.AnswerAsync(activity, echo, pass, serviceUrl);
    }
}
