// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

public interface IMiddleware
{
    /// <param name="next">The rest of the turn. It may be called again, for instance to repeat a turn after a conflict.</param>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
