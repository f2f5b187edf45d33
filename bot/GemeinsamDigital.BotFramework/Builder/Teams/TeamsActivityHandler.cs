// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Adds what only Teams asks of a bot: message extensions (search, actions) and dialogs ("task modules").</summary>
public class TeamsActivityHandler : ActivityHandler
{
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return activity.Name switch
        {
            "composeExtension/query" => CreateInvokeResponse(await OnTeamsMessagingExtensionQueryAsync(
                turnContext, ReadValue<MessagingExtensionQuery>(activity), cancellationToken).ConfigureAwait(false)),
            "composeExtension/fetchTask" => CreateInvokeResponse(await OnTeamsMessagingExtensionFetchTaskAsync(
                turnContext, ReadValue<MessagingExtensionAction>(activity), cancellationToken).ConfigureAwait(false)),
            "composeExtension/submitAction" => CreateInvokeResponse(await OnTeamsMessagingExtensionSubmitActionAsync(
                turnContext, ReadValue<MessagingExtensionAction>(activity), cancellationToken).ConfigureAwait(false)),
            "task/fetch" => CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(
                turnContext, ReadValue<TaskModuleRequest>(activity), cancellationToken).ConfigureAwait(false)),
            "task/submit" => CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(
                turnContext, ReadValue<TaskModuleRequest>(activity), cancellationToken).ConfigureAwait(false)),
            _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false),
        };
    }

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw NotImplemented;

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotImplemented;

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotImplemented;

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw NotImplemented;

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw NotImplemented;

    private static InvokeResponseException NotImplemented => new(HttpStatusCode.NotImplemented);
}
