// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Teams;
using GemeinsamDigital.Bot.Operations;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Sends what was committed but not sent, because the process died or the channel did not answer, and news that nobody asked for in a turn.</summary>
internal sealed partial class OutboxWorker(ITurnStore store, ConnectorAdapter adapter, ReplyDelivery delivery, TimeProvider clock, ILogger<OutboxWorker> log)
    : PeriodicWorker(TimeSpan.FromSeconds(30), clock)
{
    private const int Batch = 50;

    /// <summary>Younger turns are probably being sent right now.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Sends what waits, once. Public to the tests, which do not wait for a timer.</summary>
    internal async Task SendWaitingAsync(CancellationToken cancellationToken)
    {
        var before = Clock.GetUtcNow() - Patience;
        foreach (var turn in await store.ReadUndeliveredAsync(before, Batch, cancellationToken))
        {
            try
            {
                if (turn.ReferenceJson is null)
                    await delivery.StreamAsync(turn, cancellationToken);
                else if (await store.TakeAsync(turn, before, cancellationToken))
                    await SendAsync(turn, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogStillWaiting(exception.GetType().Name);
            }
        }
    }

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SendWaitingAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A database that is away for a moment must not end the worker, and with it the process.
            LogFailed(exception.GetType().Name);
        }
    }

    private async Task SendAsync(UndeliveredTurn turn, CancellationToken cancellationToken)
    {
        var replies = ReplyDelivery.ReadReplies(turn.RepliesJson);
        if (replies.Count > 0)
        {
            await adapter.ContinueConversationAsync(
                adapter.AppId,
                ActivityJson.ReadReference(turn.ReferenceJson!),
                async (context, token) => await context.SendActivitiesAsync([.. replies], token),
                cancellationToken);
        }
        await store.MarkDeliveredAsync(turn.Key, turn.ActivityId, cancellationToken);
    }

    [LoggerMessage(EventId = 120, Level = LogLevel.Warning, Message = "A reply still waits in the outbox: {ExceptionType}.")]
    private partial void LogStillWaiting(string exceptionType);

    [LoggerMessage(EventId = 121, Level = LogLevel.Error, Message = "The outbox could not be read: {ExceptionType}.")]
    private partial void LogFailed(string exceptionType);
}
