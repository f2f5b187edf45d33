// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Null means that the bot sends the invoke response itself.</summary>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.Name != "adaptiveCard/action")
            throw new InvokeResponseException(HttpStatusCode.NotImplemented);

        var value = ReadValue<AdaptiveCardInvokeValue>(turnContext.Activity);
        return value.Action is { Type: "Action.Execute" }
            ? CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken).ConfigureAwait(false))
            : throw Refused("Only Action.Execute is understood.");
    }

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected static InvokeResponse CreateInvokeResponse(object? body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Reads the value of an invoke; anything unreadable is the sender's fault and answered with 400.</summary>
    private protected static T ReadValue<T>(IInvokeActivity activity)
    {
        try
        {
            return BotJson.ToObject<T>(activity.Value) ?? throw Refused("The invoke has no value.");
        }
        catch (JsonException)
        {
            throw Refused("The value of the invoke has the wrong shape.");
        }
    }

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await RunInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
        if (response is null || turnContext.TurnState.ContainsKey(BotAdapter.InvokeResponseKey))
            return;

        await turnContext.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken).ConfigureAwait(false);
    }

    private async Task<InvokeResponse?> RunInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);
        }
        catch (InvokeResponseException refused)
        {
            return refused.CreateInvokeResponse();
        }
    }

    private static InvokeResponseException Refused(string reason) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error("BadRequest", reason),
    });

    /// <summary>Ends an invoke with a status and a body for the channel.</summary>
    protected class InvokeResponseException(HttpStatusCode statusCode, object? body = null)
        : Exception($"The invoke is answered with {(int)statusCode}.")
    {
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
    }
}
