// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Teams;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Sends a waiting turn through the connector of its channel. Of several processes one takes it.</summary>
internal sealed class ChannelDelivery(ITurnStore store, ConnectorAdapter adapter, ReplyDelivery delivery, TimeProvider clock)
{
    /// <summary>Sending is given up in good time before another process may take the turn.</summary>
    public static readonly TimeSpan Within = OutboxWorker.Patience * 0.75;

    public async Task DeliverAsync(UndeliveredTurn turn, DateTimeOffset before, CancellationToken cancellationToken)
    {
        if (!await store.TakeAsync(turn, before, cancellationToken))
            return;
        var replies = ReplyDelivery.ReadReplies(turn.RepliesJson);
        try
        {
            if (replies.Count > 0)
                await SendAsync(turn, replies, cancellationToken);
        }
        catch (ErrorResponseException refusal) when (ConnectorRefusal.IsFinal(refusal))
        {
            await delivery.GiveUpAsync(turn.Key, turn.ActivityId, refusal, cancellationToken);
            return;
        }
        await store.MarkDeliveredAsync(turn.Key, turn.ActivityId, cancellationToken);
    }

    private async Task SendAsync(UndeliveredTurn turn, List<Activity> replies, CancellationToken cancellationToken)
    {
        using var within = new CancellationTokenSource(Within, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(within.Token, cancellationToken);
        await adapter.ContinueConversationAsync(
            adapter.AppId,
            ActivityJson.ReadReference(turn.ReferenceJson!),
            async (context, token) => await context.SendActivitiesAsync([.. replies], token),
            either.Token);
    }
}
