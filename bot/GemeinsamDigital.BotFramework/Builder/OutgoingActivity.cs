// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Most activities go to the channel; some are for the adapter itself.</summary>
internal static class OutgoingActivity
{
    public static Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = null;
        return activity.Type switch
        {
            ActivityTypesEx.Delay => WaitAsync(activity, cancellationToken),
            ActivityTypesEx.InvokeResponse => KeepAsync(turnContext, activity),
            ActivityTypes.Trace when activity.ChannelId != Channels.Emulator => Task.FromResult(new ResourceResponse("")),
            _ => PostAsync(turnContext.Connector().Conversations, activity, cancellationToken),
        };
    }

    public static IConnectorClient Connector(this ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("The activity of this turn has no service URL, so nothing can be sent in answer.");

    private static async Task<ResourceResponse> WaitAsync(Activity activity, CancellationToken cancellationToken)
    {
        var milliseconds = Convert.ToInt32(activity.Value?.ToString(), CultureInfo.InvariantCulture);
        await Task.Delay(milliseconds, cancellationToken).ConfigureAwait(false);
        return new ResourceResponse("");
    }

    private static Task<ResourceResponse> KeepAsync(ITurnContext turnContext, Activity activity)
    {
        turnContext.TurnState.Set(BotAdapter.InvokeResponseKey, activity);
        return Task.FromResult(new ResourceResponse(""));
    }

    private static Task<ResourceResponse> PostAsync(IConversations channel, Activity activity, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(activity.ReplyToId)
            ? channel.SendToConversationAsync(activity, cancellationToken)
            : channel.ReplyToActivityAsync(activity, cancellationToken);
}
