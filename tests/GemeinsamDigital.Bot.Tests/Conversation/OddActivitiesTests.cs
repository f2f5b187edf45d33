// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Conversation;

/// <summary>What the menus of the Emulator and the Agents Playground send, and what other clients leave out.</summary>
public sealed class OddActivitiesTests(EmulatedBot bot) : IClassFixture<EmulatedBot>
{
    private const string Greeting = "Hallo! Ich bin der Chatbot von Gemeinsam Digital: Berlin";
    private readonly ConnectorChat _chat = bot.NewChat();

    [Theory]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"ping"}""")]
    [InlineData("""{"type":"contactRelationUpdate","action":"remove"}""")]
    [InlineData("""{"type":"contactRelationUpdate"}""")]
    [InlineData("""{"type":"deleteUserData"}""")]
    [InlineData("""{"type":"event","name":"tokens/response","value":{"connectionName":"c","token":"t"}}""")]
    [InlineData("""{"type":"event"}""")]
    [InlineData("""{"type":"endOfConversation","code":"completedSuccessfully"}""")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"replyToId":"1"}""")]
    [InlineData("""{"type":"messageUpdate","text":"anders"}""")]
    [InlineData("""{"type":"messageDelete"}""")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""")]
    [InlineData("""{"type":"installationUpdate","action":"remove-upgrade"}""")]
    [InlineData("""{"type":"installationUpdate"}""")]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"user"}]}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"1c2d3e"}]}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[null],"membersRemoved":[null]}""")]
    [InlineData("""{"type":"conversationUpdate","topicName":"neu","historyDisclosed":true}""")]
    [InlineData("""{"type":"conversationUpdate","channelId":"msteams","channelData":{"eventType":"teamRenamed","team":{"id":"19:t","name":"Neu"}}}""")]
    [InlineData("""{"type":"conversationUpdate","channelId":"msteams","channelData":{"eventType":"channelDeleted","channel":{"id":"19:c"},"team":{"id":"19:t"}}}""")]
    [InlineData("""{"type":"trace","name":"x","value":{"a":1}}""")]
    [InlineData("""{"type":"handoff"}""")]
    [InlineData("""{"type":"command","name":"x"}""")]
    [InlineData("""{"type":"etwas ganz Neues"}""")]
    public async Task What_needs_no_answer_is_taken_in_silence(string activity)
    {
        var answer = await _chat.PostAsync(Parse(activity));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Empty(answer.Activities);
        Assert.DoesNotContain(bot.Host.Log.Lines, line => line.Contains("Turn failed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"type":"invoke","name":"signin/verifyState","value":{"state":"123456"}}""")]
    [InlineData("""{"type":"invoke","name":"unbekannt"}""")]
    [InlineData("""{"type":"invoke"}""")]
    public async Task An_invoke_that_nobody_knows_is_not_implemented(string activity) =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await _chat.PostAsync(Parse(activity))).Status);

    [Theory]
    [InlineData("""{"type":"contactRelationUpdate","action":"add"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"1c2d3e"},{"id":"user"}]}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"user"}],"recipient":null}""")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""")]
    public async Task Who_arrives_is_greeted_once(string activity)
    {
        var first = await _chat.PostAsync(Parse(activity));
        var second = await _chat.PostAsync(Parse(activity));

        Assert.StartsWith(Greeting, first.Text, StringComparison.Ordinal);
        Assert.Empty(second.Activities);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task In_Teams_the_greeting_has_the_offices_language_whichever_event_comes_first(bool installationFirst)
    {
        var installed = Parse("""{"type":"installationUpdate","action":"add","channelId":"msteams","locale":"en-US"}""");
        var joined = Parse("""{"type":"conversationUpdate","channelId":"msteams","membersAdded":[{"id":"user"},{"id":"1c2d3e"}]}""");

        var first = await _chat.PostAsync(installationFirst ? installed : joined);
        var second = await _chat.PostAsync(installationFirst ? joined : installed);

        // In Teams it stands in a card.
        Assert.Contains(Greeting, Assert.Single([.. first.Activities, .. second.Activities]).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_installs_the_bot_again_is_greeted_again_but_an_upgrade_goes_unnoticed()
    {
        await InstallAsync("add");

        Assert.Empty((await InstallAsync("remove-upgrade")).Activities);
        Assert.Empty((await InstallAsync("add-upgrade")).Activities);
        Assert.Empty((await InstallAsync("remove")).Activities);
        Assert.StartsWith(Greeting, (await InstallAsync("add")).Text, StringComparison.Ordinal);

        Task<ConnectorChat.Answer> InstallAsync(string action) => _chat.PostAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = action });
    }

    [Fact]
    public async Task A_bar_in_the_id_of_a_conversation_is_escaped_in_the_connectors_address()
    {
        await _chat.SayAsync("Hallo");

        var target = Assert.Single(bot.Connector.Targets.TakeLast(1));
        Assert.StartsWith($"/v3/conversations/{_chat.ConversationId.Replace("|", "%7C", StringComparison.Ordinal)}/activities/", target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"Was ist die Kiezbox?","from":null}""")]
    [InlineData("""{"type":"message","text":"Was ist die Kiezbox?","from":{},"recipient":{}}""")]
    [InlineData("""{"type":"message","text":"Was ist die Kiezbox?","recipient":null,"entities":[{"type":"mention","mentioned":{"id":"x"}}]}""")]
    [InlineData("""{"type":"message","text":"Was ist die Kiezbox?","locale":""}""")]
    [InlineData("""{"type":"message","text":"Was ist die Kiezbox?","locale":"kein Gebietsschema"}""")]
    [InlineData("""{"type":"message","text":"Was ist die Kiezbox?","timestamp":null,"localTimestamp":"2026-11-23T10:00:00.000"}""")]
    [InlineData("""{"type":"message","text":"Was ist die Kiezbox?","localTimestamp":"2026-11-23T10:00:00.000+01:00","localTimezone":"Nirgendwo/Nie"}""")]
    [InlineData("""{"type":"message","text":"Was ist die Kiezbox?","attachments":[],"entities":[],"channelData":{}}""")]
    [InlineData("""{"type":"message","text":"Was ist die Kiezbox?","channelData":"nur ein Text","value":7}""")]
    [InlineData("""{"type":"message","text":"Was ist die Kiezbox?","attachments":[{"contentType":"text/html","content":"<p>Was ist die Kiezbox?</p>"}]}""")]
    public async Task A_question_is_answered_whatever_is_missing_around_it(string activity)
    {
        var answer = await _chat.PostAsync(Parse(activity));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Kiezbox", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entities_by_the_thousand_do_no_harm()
    {
        var entities = new JsonArray([.. Enumerable.Range(0, 3_000).Select(number => (JsonNode)new JsonObject { ["type"] = $"e{number}", ["text"] = "<at>x</at>" })]);

        var answer = await _chat.PostAsync(new JsonObject { ["type"] = "message", ["text"] = "Was ist die Kiezbox?", ["entities"] = entities });

        Assert.Contains("Kiezbox", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","text":null}""")]
    public async Task A_message_without_a_text_is_answered(string activity) =>
        Assert.Equal("Da kam leider kein Text bei mir an. Schreib mir bitte deine Frage oder „Hilfe“.", (await _chat.PostAsync(Parse(activity))).Text);

    [Fact]
    public async Task A_file_without_a_text_is_declined_politely()
    {
        var answer = await _chat.PostAsync(Parse("""{"type":"message","text":null,"attachments":[{"contentType":"application/pdf","contentUrl":"http://localhost:5050/v3/attachments/1/views/original","name":"a.pdf"}]}"""));

        Assert.StartsWith("Ein Bild nehme ich nur an, während du eine Idee einreichst.", answer.Text, StringComparison.Ordinal);
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
