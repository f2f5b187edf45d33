// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    protected virtual async Task OnMessageReactionActivityAsync(
        ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.ReactionsAdded is { Count: > 0 } added)
            await OnReactionsAddedAsync(added, turnContext, cancellationToken).ConfigureAwait(false);
        if (turnContext.Activity.ReactionsRemoved is { Count: > 0 } removed)
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken).ConfigureAwait(false);
    }

    protected virtual Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    protected virtual Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;
}
