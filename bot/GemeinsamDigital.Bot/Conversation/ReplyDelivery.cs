// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Channels.Teams;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>
/// Brings committed replies to the person: over the Direct Line stream, or through the channel's connector. What a connector
/// does not take stays in the outbox and is tried again by <see cref="OutboxWorker"/>.
/// </summary>
internal sealed partial class ReplyDelivery(ITurnStore store, IActivityStream stream, IOptions<DirectLineOptions> options, TimeProvider clock, ILogger<ReplyDelivery> log)
{
    public static bool Streams(ITurnContext turnContext) => turnContext.Adapter is DirectLineAdapter;

    public async Task DeliverAsync(
        ITurnContext turnContext, ConversationKey key, string activityId, List<Activity> replies,
        IReadOnlyList<StreamedActivity> streamed, CancellationToken cancellationToken)
    {
        if (Streams(turnContext))
        {
            stream.Publish(streamed);
            return;
        }
        if (replies.Count == 0)
            return;
        try
        {
            using var within = new CancellationTokenSource(ChannelDelivery.Within, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(within.Token, cancellationToken);
            // The answer to an invoke travels in the response to its request, whatever becomes of the messages beside it.
            await turnContext.SendActivitiesAsync([.. replies.OrderBy(reply => reply.Type != ActivityTypesEx.InvokeResponse)], either.Token);
        }
        catch (Microsoft.Bot.Schema.ErrorResponseException refusal) when (ConnectorRefusal.IsFinal(refusal))
        {
            await GiveUpAsync(key, activityId, refusal, cancellationToken);
            return;
        }
        catch (Exception exception) when (exception is HttpRequestException or Microsoft.Bot.Schema.ErrorResponseException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The turn itself is done and durable; failing the request would only make the channel repeat it.
            LogWaiting(exception.GetType().Name);
            return;
        }
        await store.MarkDeliveredAsync(key, activityId, cancellationToken);
    }

    /// <summary>The channel will never take these replies; where it says that the bot was removed or blocked, nothing else waits for it either.</summary>
    public async Task GiveUpAsync(ConversationKey key, string activityId, Microsoft.Bot.Schema.ErrorResponseException refusal, CancellationToken cancellationToken)
    {
        LogGivenUp((int)refusal.Response!.StatusCode);
        if (ConnectorRefusal.EndsConversation(refusal))
            await store.LeaveAsync(key, cancellationToken);
        else
            await store.MarkDeliveredAsync(key, activityId, cancellationToken);
    }

    /// <summary>
    /// The same activity came again. Replies that travel in the answer to the request are given again; replies that a
    /// channel has taken already are not, or the person would read them twice.
    /// </summary>
    public async Task RepeatAsync(
        ITurnContext turnContext, ConversationKey key, string activityId, StoredReplies earlier, CancellationToken cancellationToken)
    {
        var inResponse = turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies || turnContext.Activity.Type == ActivityTypes.Invoke;
        if (Streams(turnContext) || (earlier.Delivered && !inResponse))
            return;
        turnContext.TurnState.Set<Turn>(null!);
        var replies = ReadReplies(earlier.Json);
        if (earlier.Delivered && turnContext.Activity.DeliveryMode != DeliveryModes.ExpectReplies)
            replies.RemoveAll(reply => reply.Type != ActivityTypesEx.InvokeResponse);
        await DeliverAsync(turnContext, key, activityId, replies, [], cancellationToken);
    }

    /// <summary>Delivers what waits for a conversation with a stream of its own, once, whatever process is first.</summary>
    public async Task StreamAsync(UndeliveredTurn turn, CancellationToken cancellationToken)
    {
        var bot = new ChannelAccount(options.Value.BotId, options.Value.BotName, RoleTypes.Bot);
        var activities = ReadReplies(turn.RepliesJson).ConvertAll(reply =>
        {
            reply.From = bot;
            return StreamJson.Of(reply);
        });
        stream.Publish(await store.DeliverToStreamAsync(turn, activities, cancellationToken));
    }

    public static List<Activity> ReadReplies(string json)
    {
        using var replies = JsonDocument.Parse(json);
        return [.. replies.RootElement.EnumerateArray().Select(reply => ActivityJson.Read(reply.GetRawText()))];
    }

    [LoggerMessage(EventId = 111, Level = LogLevel.Warning, Message = "Replies are given up: the channel refused them with status {Status}.")]
    private partial void LogGivenUp(int status);

    [LoggerMessage(EventId = 110, Level = LogLevel.Warning, Message = "Replies wait in the outbox: sending them failed with {ExceptionType}.")]
    private partial void LogWaiting(string exceptionType);
}
