// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Channels.Teams;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>
/// Makes a turn a transaction (ADR 0003): lock, load, run while replies are only collected, commit everything at once, and
/// only then send. A repeated activity changes nothing. On a conflict with another replica the turn is run again.
/// </summary>
internal sealed partial class TurnTransaction(
    ITurnStore store, ConversationLocks locks, ReplyDelivery delivery, ILogger<TurnTransaction> log) : Microsoft.Bot.Builder.IMiddleware
{
    private const int MaxRuns = 5;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (IsProactive(activity))
        {
            await next(cancellationToken);
            return;
        }

        var key = turnContext.Key();
        if (!StoredId.IsStorable(key.ChannelId) || !StoredId.IsStorable(key.ConversationId) || (activity.Id is { } id && !StoredId.IsStorable(id)))
            throw new BadHttpRequestException("The ids of channel, conversation and activity must have 1 to 512 bytes.");
        var activityId = activity.Id ?? Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        Collect(turnContext);
        var (text, value) = (activity.Text, activity.Value);

        using var turnLock = await locks.AcquireAsync(key, cancellationToken);
        for (var run = 1; ; run++)
        {
            var start = await store.BeginAsync(key, activityId, cancellationToken);
            if (start.Processed is { } earlier)
            {
                await delivery.RepeatAsync(turnContext, key, activityId, earlier, cancellationToken);
                return;
            }

            // A turn may read the activity as something else (a pressed button, a button's title); the next run begins anew.
            (activity.Text, activity.Value) = (text, value);
            var turn = await RunAsync(turnContext, start.Memory, next, cancellationToken);
            var outcome = await store.CommitAsync(ToCommit(turnContext, key, activityId, start.Memory?.Version ?? 0, turn), cancellationToken);
            switch (outcome)
            {
                case CommitOutcome.Committed committed:
                    turnContext.TurnState.Set<Turn>(null!);
                    await delivery.DeliverAsync(turnContext, key, activityId, turn.Outgoing, committed.Streamed, cancellationToken);
                    return;
                case CommitOutcome.AlreadyProcessed processed:
                    await delivery.RepeatAsync(turnContext, key, activityId, processed.Replies, cancellationToken);
                    return;
                case CommitOutcome.Gone:
                    LogGone();
                    return;
                case CommitOutcome.Conflict when run < MaxRuns:
                    LogConflict(run);
                    continue;
                default:
                    throw new InvalidOperationException($"The turn met a conflict {MaxRuns} times in a row.");
            }
        }
    }

    /// <summary>What the bot sends by itself (the outbox) was committed before.</summary>
    private static bool IsProactive(Activity activity) =>
        activity.Type == ActivityTypes.Event && activity.Name == ActivityEventNames.ContinueConversation;

    /// <summary>While a turn is in the context, replies wait; afterwards they pass.</summary>
    private static void Collect(ITurnContext turnContext) => turnContext.OnSendActivities((context, activities, next) =>
    {
        if (context.TurnState.Get<Turn>() is not { } turn)
            return next();
        turn.Outgoing.AddRange(activities.Where(activity => activity.Type != ActivityTypes.Trace));
        return Task.FromResult(activities.Select(_ => new ResourceResponse()).ToArray());
    });

    /// <summary>Runs the bot. Whatever it throws ends here, once: the memory stays as it was and the person gets an apology.</summary>
    private async Task<Turn> RunAsync(ITurnContext turnContext, StoredMemory? stored, NextDelegate next, CancellationToken cancellationToken)
    {
        try
        {
            var turn = new Turn(stored is null ? new ConversationMemory() : ConversationMemory.FromJson(stored.Json)) { Version = stored?.Version ?? 0 };
            turnContext.TurnState.Set(turn);
            await next(cancellationToken);
            return turn;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogFailure(exception.GetType().Name, turnContext.Activity.Type);
            var untouched = new Turn(Readable(stored));
            turnContext.TurnState.Set(untouched);
            if (turnContext.Activity.Type == ActivityTypes.Message)
                await turnContext.SayAsync(new Reply(ReplyKind.Error, ConversationTexts.Failure), cancellationToken);
            else if (turnContext.Activity is { Type: ActivityTypes.Invoke, Name: CardAnswer.InvokeName })
                await turnContext.SendActivityAsync(CardAnswer.Response(CardAnswer.Message(ConversationTexts.Failure)), cancellationToken);
            return untouched;
        }
    }

    private static ConversationMemory Readable(StoredMemory? stored)
    {
        try
        {
            return stored is null ? new ConversationMemory() : ConversationMemory.FromJson(stored.Json);
        }
        catch (System.Text.Json.JsonException)
        {
            return new ConversationMemory();
        }
    }

    private static TurnCommit ToCommit(ITurnContext turnContext, ConversationKey key, string activityId, long version, Turn turn)
    {
        var streams = ReplyDelivery.Streams(turnContext);
        return new TurnCommit
        {
            Key = key,
            ActivityId = activityId,
            ExpectedVersion = version,
            MemoryJson = turn.Memory.ToJson(),
            Forgets = turn.Forgets,
            Replies = streams
                ? [.. turn.Outgoing.Where(StreamJson.IsStored).Select(activity => StreamJson.Of(activity))]
                : [.. turn.Outgoing.Select(activity => ActivityJson.Write(activity))],
            StreamTo = streams ? key.ConversationId : null,
            ReferenceJson = streams ? null : ActivityJson.Write(turnContext.Activity.GetConversationReference()),
            IdeaChanges = turn.IdeaChanges,
            Masks = turn.Masks,
            Feedback = turn.Feedback,
            Reports = turn.Reports,
            Remarks = turn.Remarks,
            Left = turn.Left,
        };
    }

    [LoggerMessage(EventId = 100, Level = LogLevel.Information, Message = "Turn met a conflict with another process, run {Run}; running it again.")]
    private partial void LogConflict(int run);

    [LoggerMessage(EventId = 102, Level = LogLevel.Information, Message = "Turn ended without a trace: its conversation was deleted meanwhile.")]
    private partial void LogGone();

    // The message of an exception may hold what a citizen wrote; its type and the stack's top are enough to find the place.
    [LoggerMessage(EventId = 101, Level = LogLevel.Error, Message = "Turn failed with {ExceptionType} on an activity of type {ActivityType}; the memory is untouched.")]
    private partial void LogFailure(string exceptionType, string? activityType);
}
