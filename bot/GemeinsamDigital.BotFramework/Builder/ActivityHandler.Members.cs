// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    protected virtual async Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        if (IncludesSomeoneElse(activity.MembersAdded, activity.Recipient))
            await OnMembersAddedAsync(Present(activity.MembersAdded), turnContext, cancellationToken).ConfigureAwait(false);
        if (IncludesSomeoneElse(activity.MembersRemoved, activity.Recipient))
            await OnMembersRemovedAsync(Present(activity.MembersRemoved), turnContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Called when someone other than the bot itself has joined.</summary>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Called when someone other than the bot itself has left.</summary>
    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    protected virtual Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IncludesSomeoneElse(IList<ChannelAccount>? members, ChannelAccount? bot) =>
        members is not null && members.Any(member => member is not null && member.Id != bot?.Id);

    // A list from outside may contain null.
    private static List<ChannelAccount> Present(IList<ChannelAccount>? members) => [.. (members ?? []).Where(member => member is not null)];
}
