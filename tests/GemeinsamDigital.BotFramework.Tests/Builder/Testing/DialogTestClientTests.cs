// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Testing;

public sealed class DialogTestClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_talks_on_its_channel_through_its_middleware()
    {
        var middleware = new Counting();
        var dialog = new WaterfallDialog("root", [async (step, token) =>
        {
            await step.Context.SendActivityAsync(step.Context.Activity.ChannelId!, cancellationToken: token);
            await step.Context.SendActivityAsync("und noch etwas", cancellationToken: token);
            return Dialog.EndOfTurn;
        }]);
        var client = new DialogTestClient("msteams", dialog, middlewares: [middleware]);

        var reply = await client.SendActivityAsync<IMessageActivity>("Hallo", Token);

        Assert.Equal("msteams", reply?.Text);
        Assert.Equal("und noch etwas", client.GetNextReply<Activity>()?.Text);
        Assert.Null(client.GetNextReply<Activity>());
        Assert.Equal(1, middleware.Turns);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult?.Status);
    }

    [Fact]
    public async Task The_conversation_state_can_be_looked_at()
    {
        var client = new DialogTestClient("webchat", new WaterfallDialog("root", [(_, _) => Task.FromResult(Dialog.EndOfTurn)]));
        await client.SendActivityAsync<Activity>("Hallo", Token);
        var activity = An.IncomingMessage();
        activity.Conversation = new ConversationAccount(id: "Conversation1");
        using var turn = An.IncomingTurn(new SilentAdapter(), activity);

        var state = await client.ConversationState.CreateProperty<DialogState>("DialogState").GetAsync(turn, cancellationToken: Token);

        Assert.Equal("root", Assert.Single(state.DialogStack).Id);
    }

    private sealed class Counting : IMiddleware
    {
        public int Turns { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            Turns++;
            return next(cancellationToken);
        }
    }
}
