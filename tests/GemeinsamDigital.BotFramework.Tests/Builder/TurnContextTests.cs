// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly SilentAdapter _adapter = new();

    [Fact]
    public async Task A_text_is_sent_as_an_addressed_reply()
    {
        using var turn = An.IncomingTurn(_adapter);

        var response = await turn.SendActivityAsync("Guten Tag", cancellationToken: TestContext.Current.CancellationToken);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("Guten Tag", "activity-1", "citizen"), (sent.Text, sent.ReplyToId, sent.Recipient?.Id));
        Assert.Equal(InputHints.AcceptingInput, sent.InputHint);
        Assert.Equal("sent-0", response.Id);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task An_old_id_is_not_sent_again()
    {
        using var turn = An.IncomingTurn(_adapter);

        await turn.SendActivityAsync(new Activity(ActivityTypes.Message) { Id = "old", Text = "x" }, TestContext.Current.CancellationToken);

        Assert.Null(Assert.Single(_adapter.Sent).Id);
    }

    [Fact]
    public async Task An_own_input_hint_is_kept()
    {
        using var turn = An.IncomingTurn(_adapter);

        await turn.SendActivityAsync("Wie heißt du?", inputHint: InputHints.ExpectingInput, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(InputHints.ExpectingInput, _adapter.Sent[0].InputHint);
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        using var turn = An.IncomingTurn(_adapter);

        await turn.SendActivityAsync(new Activity(ActivityTypes.Trace), TestContext.Current.CancellationToken);

        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Handlers_run_outermost_first_and_can_hold_a_reply_back()
    {
        using var turn = An.IncomingTurn(_adapter);
        var order = new List<string>();
        turn.OnSendActivities(async (_, _, next) =>
        {
            order.Add("first in");
            var responses = await next();
            order.Add("first out");
            return responses;
        });
        turn.OnSendActivities((_, activities, _) =>
        {
            order.Add($"second holds {activities.Count}");
            return Task.FromResult(Array.Empty<ResourceResponse>());
        });

        var response = await turn.SendActivityAsync("x", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["first in", "second holds 1", "first out"], order);
        Assert.Empty(_adapter.Sent);
        Assert.False(turn.Responded);
        Assert.Null(response.Id);
    }

    [Fact]
    public async Task Expected_replies_wait_for_the_answer_to_the_request()
    {
        var request = An.IncomingMessage();
        request.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = An.IncomingTurn(_adapter, request);

        await turn.SendActivitiesAsync(
            [MessageFactory.Text("a"), new Activity(ActivityTypesEx.InvokeResponse)], TestContext.Current.CancellationToken);

        Assert.Empty(_adapter.Sent);
        Assert.Equal("a", Assert.Single(turn.BufferedReplyActivities).Text);
        Assert.NotNull(turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_message_is_changed_through_the_handlers()
    {
        using var turn = An.IncomingTurn(_adapter);
        turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text += "!";
            return next();
        });

        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "9", Text = "neu" }, TestContext.Current.CancellationToken);

        var updated = Assert.Single(_adapter.Updated);
        Assert.Equal(("9", "neu!", "conversation-1"), (updated.Id, updated.Text, updated.Conversation?.Id));
    }

    [Fact]
    public async Task A_message_is_deleted_by_its_id_through_the_handlers()
    {
        using var turn = An.IncomingTurn(_adapter);
        var seen = 0;
        turn.OnDeleteActivity((_, _, next) =>
        {
            seen++;
            return next();
        });

        await turn.DeleteActivityAsync("9", TestContext.Current.CancellationToken);

        Assert.Equal("9", Assert.Single(_adapter.Deleted).ActivityId);
        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task Nothing_can_be_sent_after_the_turn()
    {
        var turn = An.IncomingTurn(_adapter);
        turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("zu spät", cancellationToken: TestContext.Current.CancellationToken));
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task Nothing_at_all_is_not_a_reply()
    {
        using var turn = An.IncomingTurn(_adapter);

        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([], TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivityAsync(" ", cancellationToken: TestContext.Current.CancellationToken));
    }
}
