// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Adapters;

public sealed class TestFlowTests
{
    private readonly TestFlow _flow = new(new TestAdapter(), new Greeter());

    [Fact]
    public Task A_conversation_that_goes_as_expected_passes() => _flow
        .SendConversationUpdate().AssertReply("Willkommen").AssertNoReply()
        .Test("Hallo", "Hallo!")
        .Test("Tag", reply => Assert.Equal("Tag!", reply.AsMessageActivity()?.Text))
        .Send("Moin").AssertReplyContains("oin")
        .Send(new Activity(ActivityTypes.Message) { Text = "Hi" }).AssertReplyOneOf(["Hi!", "Hallo!"])
        .StartTestAsync();

    [Fact]
    public async Task Another_reply_fails_and_says_what_came()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(
            () => _flow.Test("Hallo", "Tschüs!", "Begrüßung").StartTestAsync());

        Assert.Equal("Begrüßung: expected “Tschüs!”, but the bot sent “Hallo!”.", failure.Message);
    }

    [Fact]
    public async Task A_missing_reply_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _flow.AssertReply("x").StartTestAsync());

    [Fact]
    public async Task A_reply_too_many_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _flow.Send("x").AssertNoReply().StartTestAsync());

    [Fact]
    public async Task Nothing_happens_before_the_start()
    {
        var turns = 0;
        var flow = new TestFlow(new TestAdapter(), (_, _) =>
        {
            turns++;
            return Task.CompletedTask;
        }).Send("x");
        Assert.Equal(0, turns);

        await flow.StartTestAsync();

        Assert.Equal(1, turns);
    }

    private sealed class Greeter : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(turnContext.Activity.Text + "!", cancellationToken: cancellationToken);

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("Willkommen", cancellationToken: cancellationToken);
    }
}
