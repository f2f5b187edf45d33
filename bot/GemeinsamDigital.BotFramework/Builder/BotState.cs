// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

/// <summary>
/// State that is read once in a turn, changed in memory and written at its end. It is written only over the version
/// that was read, so that of two turns at the same time one gets an <see cref="ETagConflictException"/>
/// and no change is lost unnoticed.
/// </summary>
public abstract class BotState(IStorage storage, string contextServiceKey) : IPropertyManager
{
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new BotStatePropertyAccessor<T>(this, name);
    }

    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (force || Cached(turnContext) is null)
            await ReadAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }

    /// <param name="force">Writes even what has not changed; a conflict is still a conflict.</param>
    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (Cached(turnContext) is not { } state || state.ToDocument() is not { } document || !(force || state.Differs(document)))
            return;

        // Until the write has succeeded the cached state stands for nothing: after a conflict a repeated turn must read anew.
        turnContext.TurnState.Remove(contextServiceKey);
        await storage.WriteAsync(
            new Dictionary<string, object> { [GetStorageKey(turnContext)] = document }, cancellationToken).ConfigureAwait(false);
        state.Written(document);
        turnContext.TurnState.Set(contextServiceKey, state);
    }

    /// <summary>Empties the state in this turn; the stored one is emptied when it is saved.</summary>
    public virtual async Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        (await StateOfAsync(turnContext, cancellationToken).ConfigureAwait(false)).Values.Clear();

    /// <summary>Deletes the state at once.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(contextServiceKey);
        return storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    internal async Task<CachedBotState> StateOfAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Cached(turnContext) ?? await ReadAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }

    private CachedBotState? Cached(ITurnContext turnContext) => turnContext.TurnState.Get<CachedBotState>(contextServiceKey);

    private async Task<CachedBotState> ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var key = GetStorageKey(turnContext);
        var items = await storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        var state = new CachedBotState(items.TryGetValue(key, out var item) ? (StoreDocument)item : null);
        turnContext.TurnState.Set(contextServiceKey, state);
        return state;
    }
}
