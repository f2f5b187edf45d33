// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Teams;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Sends a waiting turn through the connector of its channel. Of several processes one takes it.</summary>
internal sealed class ChannelDelivery(ITurnStore store, ConnectorAdapter adapter, TimeProvider clock)
{
    /// <summary>Sending is given up in good time before another process may take the turn.</summary>
    public static readonly TimeSpan Within = OutboxWorker.Patience * 0.75;

    public async Task DeliverAsync(UndeliveredTurn turn, DateTimeOffset before, CancellationToken cancellationToken)
    {
        if (!await store.TakeAsync(turn, before, cancellationToken))
            return;
        var replies = ReplyDelivery.ReadReplies(turn.RepliesJson);
        if (replies.Count > 0)
        {
            using var within = new CancellationTokenSource(Within, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(within.Token, cancellationToken);
            await adapter.ContinueConversationAsync(
                adapter.AppId,
                ActivityJson.ReadReference(turn.ReferenceJson!),
                async (context, token) => await context.SendActivitiesAsync([.. replies], token),
                either.Token);
        }
        await store.MarkDeliveredAsync(turn.Key, turn.ActivityId, cancellationToken);
    }
}
