// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Security.Claims;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>
/// Connects the bot with our own Direct Line. What a turn sends past its transaction, and what is sent without a turn, is stored and
/// pushed here; typing is pushed only; what clients would show as an error (trace, endOfConversation) is left out.
/// </summary>
internal sealed class DirectLineAdapter : BotAdapter
{
    private readonly IDirectLineStore store;
    private readonly IActivityStream stream;
    private readonly TimeProvider time;

    public DirectLineAdapter(
        IDirectLineStore store, IActivityStream stream, TimeProvider time, IEnumerable<Microsoft.Bot.Builder.IMiddleware> middleware)
    {
        (this.store, this.stream, this.time) = (store, stream, time);
        foreach (var each in middleware)
            Use(each);
    }

    public override async Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Set(BotIdentityKey, claimsIdentity);
        await RunPipelineAsync(context, callback, cancellationToken);
        return null;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = await SendAsync(activities[i], cancellationToken);

        return responses;
    }

    /// <summary>Direct Line has no update; clients replace an activity when another one with its id follows.</summary>
    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(activity.Id);
        await StoreAsync(activity.Conversation!.Id!, StreamJson.Of(activity, activity.Id), cancellationToken);
        return new ResourceResponse(activity.Id);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot take back what it has delivered.");

    private async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        var conversationId = activity.Conversation!.Id!;
        if (StreamJson.IsStored(activity))
            return new ResourceResponse(StreamJson.IdOf(await StoreAsync(conversationId, StreamJson.Of(activity), cancellationToken)));

        switch (activity.Type)
        {
            case ActivityTypes.Typing:
                stream.PublishTransient(conversationId, StreamJson.Of(activity));
                break;

            case ActivityTypesEx.Delay:
                await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToDouble(activity.Value, CultureInfo.InvariantCulture)), time, cancellationToken);
                break;
        }

        return new ResourceResponse();
    }

    private async Task<StreamedActivity> StoreAsync(string conversationId, string json, CancellationToken cancellationToken)
    {
        var appended = await store.AppendAsync(conversationId, clientActivityId: null, json, cancellationToken)
            ?? throw new InvalidOperationException("The conversation is gone.");
        stream.Publish([appended.Activity]);
        return appended.Activity;
    }
}
