// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Adapters;

public sealed class TestAdapterTests
{
    [Fact]
    public async Task What_the_bot_says_waits_in_the_queue()
    {
        var adapter = new TestAdapter("directline") { Locale = "de-de" };

        await adapter.SendTextToBotAsync("Hallo", Echo, TestContext.Current.CancellationToken);

        var reply = Assert.IsType<Activity>(adapter.GetNextReply());
        Assert.Equal(("Hallo", "directline", "de-de"), (reply.Text, reply.ChannelId, reply.Locale));
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public async Task A_reply_can_be_changed_and_deleted_as_long_as_nobody_took_it()
    {
        var adapter = new TestAdapter();

        await adapter.SendTextToBotAsync("x", ChangeAndDelete, TestContext.Current.CancellationToken);

        Assert.Equal("neu", Assert.Single(adapter.ActiveQueue).Text);

        static async Task ChangeAndDelete(ITurnContext turn, CancellationToken token)
        {
            var first = await turn.SendActivityAsync("alt", cancellationToken: token);
            var second = await turn.SendActivityAsync("weg", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "neu" }, token);
            await turn.DeleteActivityAsync(second.Id!, token);
        }
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Traces_are_seen_only_on_request(bool enabled, int expected)
    {
        var adapter = new TestAdapter(sendTraceActivity: enabled);

        await adapter.SendTextToBotAsync(
            "x", (turn, token) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace), token), TestContext.Current.CancellationToken);

        Assert.Equal(expected, adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task A_delay_is_no_reply()
    {
        var adapter = new TestAdapter();

        await adapter.SendTextToBotAsync(
            "x", (turn, token) => turn.SendActivityAsync(new Activity(ActivityTypesEx.Delay) { Value = 1 }, token), TestContext.Current.CancellationToken);

        Assert.Empty(adapter.ActiveQueue);
    }

    [Fact]
    public async Task An_activity_of_ones_own_is_completed_not_overwritten()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("Rathaus", "Ada", "Berta"));
        Activity? seen = null;

        await adapter.ProcessActivityAsync(new Activity(ActivityTypes.Event) { From = new ChannelAccount("other") }, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);

        Assert.Equal(("other", "berta", "Rathaus", ActivityTypes.Event), (seen?.From?.Id, seen?.Recipient?.Id, seen?.Conversation?.Id, seen?.Type));
        Assert.NotNull(seen?.Timestamp);
        Assert.NotNull(seen?.Id);
    }

    private static Task Echo(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(turn.Activity.Text!, cancellationToken: cancellationToken);
}
