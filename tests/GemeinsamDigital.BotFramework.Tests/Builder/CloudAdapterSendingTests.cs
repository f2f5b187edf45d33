// SPDX-License-Identifier: EUPL-1.2
using System.Security.Principal;
using System.Text.Json.Nodes;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder;

public class CloudAdapterSendingTests
{
    private const string Conversation = "/v3/conversations/19%3Ac%40thread.v2%7Cx/activities";

    [Fact]
    public async Task A_reply_is_addressed_and_goes_to_the_message_that_it_answers()
    {
        await using var channel = await FakeConnector.StartAsync();
        await TurnAsync(channel, (turn, stop) => turn.SendActivityAsync("Hallo", cancellationToken: stop));

        Assert.Equal(("POST", Conversation + "/m%7C1"), Call(channel));
        var expected = JsonNode.Parse($$"""
            {
              "type": "message", "channelId": "msteams", "serviceUrl": "{{channel.ServiceUrl}}",
              "conversation": { "id": "19:c@thread.v2|x" },
              "from": { "id": "bot", "name": "GD:B" }, "recipient": { "id": "user", "name": "Erika" },
              "locale": "de-DE", "text": "Hallo", "inputHint": "acceptingInput", "replyToId": "m|1",
              "attachments": [], "entities": []
            }
            """);
        Assert.True(JsonNode.DeepEquals(expected, channel.Activity(0)), channel.Activity(0).ToJsonString());
    }

    [Fact]
    public async Task Without_a_message_to_answer_it_goes_to_the_conversation()
    {
        await using var channel = await FakeConnector.StartAsync();
        await TurnAsync(
            channel, (turn, stop) => turn.SendActivityAsync("Hallo", cancellationToken: stop), A.Message(channel.ServiceUrl).Without("id"));

        Assert.Equal(("POST", Conversation), Call(channel));
    }

    [Fact]
    public async Task Several_messages_keep_their_order_and_get_their_ids()
    {
        ResourceResponse[] sent = [];
        await using var channel = await FakeConnector.StartAsync();
        await TurnAsync(channel, async (turn, stop) => sent = await turn.SendActivitiesAsync(
            [MessageFactory.Text("eins"), new Activity(ActivityTypes.Typing), MessageFactory.Text("zwei")], stop));

        Assert.Equal(["sent-1", "sent-2", "sent-3"], sent.Select(response => response.Id));
        Assert.Equal(["eins", null, "zwei"], Enumerable.Range(0, 3).Select(i => (string?)channel.Activity(i)["text"]));
    }

    [Theory]
    [InlineData("emulator", 1)]
    [InlineData("msteams", 0)]
    public async Task Traces_are_for_the_Emulator_only(string channelId, int expected)
    {
        await using var channel = await FakeConnector.StartAsync();
        await TurnAsync(
            channel,
            (turn, stop) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace) { Name = "state" }, stop),
            A.Message(channel.ServiceUrl).With("channelId", channelId));

        Assert.Equal(expected, channel.Requests.Count);
    }

    [Fact]
    public async Task A_pause_is_kept_by_the_adapter()
    {
        await using var channel = await FakeConnector.StartAsync();
        await TurnAsync(channel, (turn, stop) => turn.SendActivityAsync(new Activity(ActivityTypesEx.Delay) { Value = 1 }, stop));

        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task A_message_can_be_changed_and_deleted()
    {
        await using var channel = await FakeConnector.StartAsync();
        await TurnAsync(channel, async (turn, stop) =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old", Text = "neu" }, stop);
            await turn.DeleteActivityAsync("old", stop);
        });

        Assert.Equal(
            [("PUT", Conversation + "/old"), ("DELETE", Conversation + "/old")],
            channel.Requests.Select(request => (request.Method, request.Address)));
    }

    [Fact]
    public async Task The_turn_state_holds_what_bots_look_for()
    {
        await using var channel = await FakeConnector.StartAsync();
        var missing = new List<string> { "no turn" };
        await TurnAsync(channel, (turn, _) =>
        {
            missing.Clear();
            if (turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is null) missing.Add("identity");
            if (turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey) is null) missing.Add("scope");
            if (turn.TurnState.Get<IConnectorClient>() is null) missing.Add("connector");
            if (turn.TurnState.Get<ConnectorFactory>() is null) missing.Add("factory");
            if (turn.TurnState.Get<BotCallbackHandler>() is null) missing.Add("callback");
            return Task.CompletedTask;
        });

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Turns_share_a_connector_client()
    {
        var seen = new List<IConnectorClient?>();
        await using var channel = await FakeConnector.StartAsync();
        await using var bot = await BotHost.StartAsync((turn, _) =>
        {
            seen.Add(turn.TurnState.Get<IConnectorClient>());
            return Task.CompletedTask;
        });
        await bot.PostAsync(A.Message(channel.ServiceUrl));
        await bot.PostAsync(A.Message(channel.ServiceUrl));

        Assert.Equal(2, seen.Count);
        Assert.NotNull(seen[0]);
        Assert.Same(seen[0], seen[1]);
    }

    private static (string Method, string Address) Call(FakeConnector channel)
    {
        var request = Assert.Single(channel.Requests);
        return (request.Method, request.Address);
    }

    private static async Task TurnAsync(FakeConnector channel, BotCallbackHandler turn, JsonObject? activity = null)
    {
        await using var bot = await BotHost.StartAsync(turn);
        var answer = await bot.PostAsync(activity ?? A.Message(channel.ServiceUrl));
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
    }
}
