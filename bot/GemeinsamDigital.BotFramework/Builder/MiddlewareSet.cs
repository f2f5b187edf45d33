// SPDX-License-Identifier: EUPL-1.2
using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middlewares in the order in which a turn passes through them; a set can itself be part of a set.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middlewares = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middlewares.Add(middleware);
        return this;
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        RunFrom(0, turnContext, next, cancellationToken);

    public Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        RunFrom(0, turnContext, token => callback?.Invoke(turnContext, token) ?? Task.CompletedTask, cancellationToken);

    public IEnumerator<IMiddleware> GetEnumerator() => _middlewares.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Each "next" remembers only its place, so that a middleware can call it as often as it likes.
    private Task RunFrom(int index, ITurnContext turnContext, NextDelegate last, CancellationToken cancellationToken) =>
        index == _middlewares.Count
            ? last(cancellationToken)
            : _middlewares[index].OnTurnAsync(turnContext, token => RunFrom(index + 1, turnContext, last, token), cancellationToken);
}
