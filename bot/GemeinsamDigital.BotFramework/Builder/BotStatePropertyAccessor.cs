// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

internal sealed class BotStatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
{
    public string Name => name;

    public async Task<T> GetAsync(
        ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        var cached = await state.StateOfAsync(turnContext, cancellationToken).ConfigureAwait(false);
        if (cached.TryGet<T>(name, out var value) && value is not null)
            return value;
        if (defaultValueFactory is null)
            return default!;

        var first = defaultValueFactory();
        cached.Values[name] = first;
        return first;
    }

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default) =>
        (await state.StateOfAsync(turnContext, cancellationToken).ConfigureAwait(false)).Values[name] = value;

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        (await state.StateOfAsync(turnContext, cancellationToken).ConfigureAwait(false)).Values.Remove(name);
}
