// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

/// <summary>States that are read and written together.</summary>
public class BotStateSet(params BotState[] botStates)
{
    public List<BotState> BotStates { get; set; } = [.. botStates];

    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    public async Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        foreach (var state in BotStates)
            await state.LoadAsync(turnContext, force, cancellationToken).ConfigureAwait(false);
    }

    public async Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        foreach (var state in BotStates)
            await state.SaveChangesAsync(turnContext, force, cancellationToken).ConfigureAwait(false);
    }
}
