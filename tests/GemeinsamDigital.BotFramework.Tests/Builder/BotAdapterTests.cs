// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder;

public sealed class BotAdapterTests
{
    private readonly SilentAdapter _adapter = new();

    [Fact]
    public async Task What_a_turn_throws_goes_to_the_error_handler_together_with_the_turn()
    {
        _adapter.OnTurnError = (turn, exception) => turn.SendActivityAsync($"Entschuldigung ({exception.Message})");

        await _adapter.RunAsync(An.IncomingMessage(), (_, _) => throw new InvalidOperationException("kaputt"));

        Assert.Equal("Entschuldigung (kaputt)", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task Without_an_error_handler_the_exception_goes_up() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => _adapter.RunAsync(An.IncomingMessage(), (_, _) => throw new InvalidOperationException()));

    [Fact]
    public async Task The_bot_can_speak_first_in_a_known_conversation()
    {
        await _adapter.ContinueConversationAsync(
            "app-id", An.IncomingMessage().GetConversationReference(),
            (turn, token) => turn.SendActivityAsync("Ihre Idee wurde angenommen.", cancellationToken: token),
            TestContext.Current.CancellationToken);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("citizen", "conversation-1"), (sent.Recipient?.Id, sent.Conversation?.Id));
    }

    [Fact]
    public async Task Every_way_to_speak_first_leads_to_the_same_turn()
    {
        var seen = new List<(string? Name, string? Audience, bool Identity)>();
        var reference = An.IncomingMessage().GetConversationReference();
        var identity = new ClaimsIdentity();
        var token = TestContext.Current.CancellationToken;

        await _adapter.ContinueConversationAsync("app-id", reference.GetContinuationActivity(), Note, token);
        await _adapter.ContinueConversationAsync(identity, reference, Note, token);
        await _adapter.ContinueConversationAsync(identity, reference, "audience", Note, token);
        await _adapter.ContinueConversationAsync(identity, reference.GetContinuationActivity(), Note, token);

        Assert.Equal([null, null, "audience", null], seen.Select(turn => turn.Audience));
        Assert.All(seen, turn => Assert.Equal((ActivityEventNames.ContinueConversation, true), (turn.Name, turn.Identity)));

        Task Note(ITurnContext turn, CancellationToken cancellationToken)
        {
            seen.Add((turn.Activity.Name, turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey), turn.TurnState.ContainsKey(BotAdapter.BotIdentityKey)));
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Middleware_sees_proactive_turns_too()
    {
        var seen = 0;
        _adapter.Use(new Counting(() => seen++));

        await _adapter.ContinueConversationAsync(
            "app-id", An.IncomingMessage().GetConversationReference(), (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken);

        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task What_an_adapter_cannot_do_it_says()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.CreateConversationAsync(
            "app", "msteams", "https://x", null, new ConversationParameters(), (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.ProcessActivityAsync(
            new ClaimsIdentity(), An.IncomingMessage(), (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken));
    }

    private sealed class Counting(Action count) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            count();
            return next(cancellationToken);
        }
    }
}
