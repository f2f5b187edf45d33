// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

internal static class TurnAnswer
{
    private const int Ok = 200;
    private const int NotImplemented = 501;

    /// <summary>What the request that brought the activity is answered with.</summary>
    public static InvokeResponse? Of(TurnContext turnContext)
    {
        if (turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = Ok, Body = new ExpectedReplies(turnContext.BufferedReplyActivities) };
        if (turnContext.Activity.Type != ActivityTypes.Invoke)
            return null;
        return turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = NotImplemented };
    }
}
