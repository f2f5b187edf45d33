// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly SilentAdapter _adapter = new();
    private readonly NotingBot _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message changed")]
    [InlineData(ActivityTypes.MessageDelete, "message deleted")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData("handoff", "unrecognized")]
    public async Task Each_type_has_its_method(string type, string expected)
    {
        await Receive(An.Incoming(type));

        Assert.Equal([expected], _bot.Seen);
    }

    [Fact]
    public async Task A_citizen_who_joins_is_noticed()
    {
        await Receive(Update(added: ["bot", "citizen"]));

        Assert.Equal(["added bot,citizen"], _bot.Seen);
    }

    [Fact]
    public async Task A_citizen_who_leaves_is_noticed()
    {
        await Receive(Update(removed: ["citizen"]));

        Assert.Equal(["removed citizen"], _bot.Seen);
    }

    [Fact]
    public async Task The_bot_does_not_greet_itself()
    {
        await Receive(Update(added: ["bot"], removed: ["bot"]));

        Assert.Empty(_bot.Seen);
    }

    [Fact]
    public async Task An_empty_list_of_new_members_does_not_hide_those_who_left()
    {
        await Receive(Update(added: [], removed: ["citizen"]));

        Assert.Equal(["removed citizen"], _bot.Seen);
    }

    [Fact]
    public async Task A_null_among_the_members_is_skipped()
    {
        var activity = BotJson.ReadActivity(
            """{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[null,{"id":"citizen"}],"membersRemoved":[null]}""")!;

        await Receive(activity);

        Assert.Equal(["added citizen"], _bot.Seen);
    }

    [Fact]
    public async Task Reactions_that_come_and_go_are_told_apart()
    {
        var activity = An.Incoming(ActivityTypes.MessageReaction);
        activity.ReactionsAdded = [new MessageReaction("like")];
        activity.ReactionsRemoved = [new MessageReaction("heart")];

        await Receive(activity);

        Assert.Equal(["+like", "-heart"], _bot.Seen);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public async Task Installation_and_removal_are_told_apart(string action, string expected)
    {
        var activity = An.Incoming(ActivityTypes.InstallationUpdate);
        activity.Action = action;

        await Receive(activity);

        Assert.Equal([expected], _bot.Seen);
    }

    [Fact]
    public async Task An_installation_update_without_an_action_is_ignored()
    {
        await Receive(An.Incoming(ActivityTypes.InstallationUpdate));

        Assert.Empty(_bot.Seen);
    }

    [Fact]
    public async Task A_card_action_is_answered_with_the_bots_card()
    {
        await Receive(CardAction("""{"action":{"type":"Action.Execute","verb":"vote","data":{"idea":7}}}"""));

        var response = Answer();
        Assert.Equal((int)HttpStatusCode.OK, response.Status);
        Assert.Equal("vote", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    [InlineData("""{"action":"vote"}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task A_card_action_that_cannot_be_read_is_answered_with_400(string value)
    {
        await Receive(CardAction(value));

        Assert.Equal((int)HttpStatusCode.BadRequest, Answer().Status);
    }

    [Fact]
    public async Task An_invoke_that_nobody_knows_is_answered_with_501()
    {
        await Receive(An.Invoke("something/else", null));

        Assert.Equal((int)HttpStatusCode.NotImplemented, Answer().Status);
    }

    [Fact]
    public async Task A_card_action_is_answered_with_501_by_a_bot_without_cards()
    {
        using var turn = An.IncomingTurn(_adapter, CardAction("""{"action":{"type":"Action.Execute"}}"""));

        await new ActivityHandler().OnTurnAsync(turn, TestContext.Current.CancellationToken);

        Assert.Equal((int)HttpStatusCode.NotImplemented, Answer().Status);
    }

    [Fact]
    public async Task A_bot_that_overrides_nothing_is_silent()
    {
        foreach (var type in new[] { "message", "messageUpdate", "messageDelete", "messageReaction", "conversationUpdate", "event", "typing", "endOfConversation", "installationUpdate", "x" })
        {
            using var turn = An.IncomingTurn(_adapter, An.Incoming(type));
            await new ActivityHandler().OnTurnAsync(turn, TestContext.Current.CancellationToken);
        }

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task An_activity_without_a_type_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Receive(new Activity()));

    [Fact]
    public async Task The_narrower_view_is_the_same_turn()
    {
        var bot = new ViewBot();
        using var turn = An.IncomingTurn(_adapter);

        await bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);

        Assert.Same(turn.Activity, bot.Seen?.Activity);
        Assert.Same(turn.Activity, ((ITurnContext)bot.Seen!).Activity);
        Assert.Same(turn.TurnState, bot.Seen?.TurnState);
        Assert.Same(_adapter, bot.Seen?.Adapter);
        Assert.True(bot.Seen?.Responded);
        Assert.Equal(["eins", "zwei", "drei"], _adapter.Sent.Select(activity => activity.Text));
        Assert.Single(_adapter.Updated);
        Assert.Equal(2, _adapter.Deleted.Count);
        Assert.Equal("sud", bot.Handlers);
    }

    private async Task Receive(Activity activity)
    {
        using var turn = An.IncomingTurn(_adapter, activity);
        await _bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
    }

    private InvokeResponse Answer()
    {
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private static Activity CardAction(string value) =>
        An.Invoke("adaptiveCard/action", System.Text.Json.JsonDocument.Parse(value).RootElement);

    private static Activity Update(string[]? added = null, string[]? removed = null)
    {
        var update = An.Incoming(ActivityTypes.ConversationUpdate);
        update.MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList();
        update.MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList();
        return update;
    }

    private sealed class ViewBot : ActivityHandler
    {
        public ITurnContext<IMessageActivity>? Seen { get; private set; }

        public string Handlers { get; private set; } = "";

        protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            Seen = turnContext;
            await turnContext.SendActivityAsync("eins", cancellationToken: cancellationToken);
            await turnContext.SendActivityAsync(MessageFactory.Text("zwei"), cancellationToken);
            turnContext.OnSendActivities((_, _, next) => Handled("s", next));
            turnContext.OnUpdateActivity((_, _, next) => Handled("u", next));
            turnContext.OnDeleteActivity((_, _, next) =>
            {
                Handlers = Handlers.TrimEnd('d') + "d";
                return next();
            });
            await turnContext.SendActivitiesAsync([MessageFactory.Text("drei")], cancellationToken);
            await turnContext.UpdateActivityAsync(MessageFactory.Text("neu"), cancellationToken);
            await turnContext.DeleteActivityAsync("1", cancellationToken);
            await turnContext.DeleteActivityAsync(turnContext.Activity.GetConversationReference(), cancellationToken);
        }

        private T Handled<T>(string handler, Func<T> next)
        {
            Handlers += handler;
            return next();
        }
    }

    private sealed class NotingBot : ActivityHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("message changed");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("message deleted");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note("added " + string.Join(',', membersAdded.Select(member => member.Id)));

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            Note("removed " + string.Join(',', membersRemoved.Select(member => member.Id)));

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Note("+" + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            Note("-" + messageReactions[0].Type);

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = invokeValue.Action?.Verb });

        private Task Note(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
