// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    private readonly Lock _gate = new();
    private int _lastId;

    private async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id ??= NextId();
        if (activity.Type == ActivityTypesEx.Delay)
            await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
        else if (activity.Type == ActivityTypesEx.InvokeResponse)
            turnContext.TurnState.Set(InvokeResponseKey, activity);

        if (activity.Type != ActivityTypesEx.Delay && (EnableTrace || activity.Type != ActivityTypes.Trace))
            Enqueue(activity);

        return new ResourceResponse(activity.Id);
    }

    private Activity Incoming(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.Id ??= NextId();
        activity.ChannelId ??= Conversation.ChannelId;
        activity.ServiceUrl ??= Conversation.ServiceUrl;
        activity.Conversation ??= Conversation.Conversation;
        activity.From ??= Conversation.User;
        activity.Recipient ??= Conversation.Bot;
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        return activity;
    }

    private string NextId() => Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);

    private void Enqueue(Activity activity)
    {
        lock (_gate)
            ActiveQueue.Enqueue(activity);
    }

    private void ReplaceQueue(Func<Activity, Activity?> replace)
    {
        lock (_gate)
        {
            Activity[] remaining = [.. ActiveQueue.Select(replace).OfType<Activity>()];
            ActiveQueue.Clear();
            foreach (var activity in remaining)
                ActiveQueue.Enqueue(activity);
        }
    }
}
