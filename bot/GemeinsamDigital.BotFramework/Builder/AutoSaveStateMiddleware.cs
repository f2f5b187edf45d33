// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

/// <summary>Saves the states at the end of each turn; not when the turn threw.</summary>
public class AutoSaveStateMiddleware(BotStateSet botStateSet) : IMiddleware
{
    public AutoSaveStateMiddleware(params BotState[] botStates)
        : this(new BotStateSet(botStates))
    {
    }

    public BotStateSet BotStateSet { get; set; } = botStateSet;

    public AutoSaveStateMiddleware Add(BotState botState)
    {
        BotStateSet.Add(botState);
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);
        await next(cancellationToken).ConfigureAwait(false);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }
}
