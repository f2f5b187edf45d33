// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;

namespace GemeinsamDigital.BotFramework.Tests.Builder;

public sealed class MiddlewareSetTests
{
    private readonly List<string> _order = [];

    [Fact]
    public async Task Middlewares_wrap_the_bot_in_their_order()
    {
        await Run(new MiddlewareSet().Use(new Noting(_order, "a")).Use(new Noting(_order, "b")));

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], _order);
    }

    [Fact]
    public async Task A_middleware_can_run_the_rest_of_the_turn_again()
    {
        await Run(new MiddlewareSet().Use(new Repeating(times: 3)).Use(new Noting(_order, "b")));

        Assert.Equal(["b in", "bot", "b out", "b in", "bot", "b out", "b in", "bot", "b out"], _order);
    }

    [Fact]
    public async Task A_middleware_can_end_the_turn()
    {
        await Run(new MiddlewareSet().Use(new Repeating(times: 0)).Use(new Noting(_order, "b")));

        Assert.Empty(_order);
    }

    [Fact]
    public async Task A_set_inside_a_set_wraps_what_follows_it()
    {
        var inner = new MiddlewareSet().Use(new Noting(_order, "inner"));

        await Run(new MiddlewareSet().Use(inner).Use(new Noting(_order, "after")));

        Assert.Equal(["inner in", "after in", "bot", "after out", "inner out"], _order);
    }

    [Fact]
    public void A_set_lists_its_middlewares() => Assert.Single(new MiddlewareSet().Use(new Repeating(1)));

    private async Task Run(MiddlewareSet set)
    {
        using var turn = An.IncomingTurn(new SilentAdapter());
        await set.ReceiveActivityWithStatusAsync(turn, Bot, TestContext.Current.CancellationToken);
    }

    private Task Bot(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _order.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Noting(List<string> order, string name) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add($"{name} in");
            await next(cancellationToken);
            order.Add($"{name} out");
        }
    }

    private sealed class Repeating(int times) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            for (var i = 0; i < times; i++)
                await next(cancellationToken);
        }
    }
}
