// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

/// <summary>One named value of a state. Changes are kept in the turn until the state is saved.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <param name="defaultValueFactory">Makes the first value, which then belongs to the state.</param>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
