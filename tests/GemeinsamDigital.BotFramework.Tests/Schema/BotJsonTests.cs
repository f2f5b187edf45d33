// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace GemeinsamDigital.BotFramework.Tests.Schema;

public sealed class BotJsonTests
{
    private const string Received =
        """
        {
          "type": "message", "id": "1", "timestamp": "2026-11-23T10:00:00.1234567Z", "localTimestamp": "2026-11-23T11:00:00+01:00",
          "channelId": "msteams", "serviceUrl": "https://smba.example/de/", "text": "Was ist die Kiezbox?",
          "from": { "id": "29:x", "name": "Ada", "aadObjectId": "7", "email": "ada@example.org" },
          "conversation": { "id": "19:y", "conversationType": "personal", "tenantId": "t", "region": "eu" },
          "recipient": { "id": "28:bot" },
          "attachments": [ { "contentType": "text/html", "content": "<p>Hi</p>", "size": 5 } ],
          "entities": [ { "type": "clientInfo", "locale": "de-DE", "nested": { "deep": [1, 2] } } ],
          "channelData": { "tenant": { "id": "t" }, "source": { "name": "search" } },
          "value": { "answer": 42 }, "membershipSource": { "id": "new" }, "listenFor": ["Kiez"]
        }
        """;

    [Fact]
    public void What_was_read_is_written_again_with_every_unknown_field()
    {
        var activity = BotJson.ReadActivity(Received)!;

        using var written = JsonDocument.Parse(BotJson.ToJson(activity));
        using var received = JsonDocument.Parse(Received);
        var (without, expected) = (Members(written), Members(received));

        Assert.Equal(expected.Keys.Order(), without.Keys.Order());
        Assert.All(
            expected.Keys.Where(name => !name.Contains("imestamp", StringComparison.Ordinal)),
            name => Assert.True(JsonElement.DeepEquals(expected[name], without[name]), name));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 11, 0, 0, TimeSpan.FromHours(1)), activity.LocalTimestamp);
    }

    [Fact]
    public void Loosely_typed_fields_hold_json_that_can_be_read_as_a_type()
    {
        var activity = BotJson.ReadActivity(Received)!;

        Assert.IsType<JsonElement>(activity.Value);
        Assert.Equal("t", activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id);
        Assert.Equal(42, BotJson.ToObject<Answer>(activity.Value)?.Number);
    }

    [Theory]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","text":{}}""")]
    [InlineData("""{"type":"message","from":"Ada"}""")]
    [InlineData("""{"type":"message","conversation":[]}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":"message","attachments":["x"]}""")]
    [InlineData("""{"type":"message","entities":7}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","historyDisclosed":"maybe"}""")]
    [InlineData("""{"type":"message","suggestedActions":[1]}""")]
    [InlineData("""{"type":"message","text":"cut off""")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("")]
    public void A_field_of_the_wrong_type_is_a_json_exception_and_nothing_else(string json) =>
        Assert.Throws<JsonException>(() => BotJson.ReadActivity(json));

    [Fact]
    public void Json_nested_without_end_is_a_json_exception()
    {
        var json = $$"""{"type":"message","value":{{new string('[', 5000)}}{{new string(']', 5000)}}}""";

        Assert.ThrowsAny<JsonException>(() => BotJson.ReadActivity(Encoding.UTF8.GetBytes(json)));
    }

    [Theory]
    [InlineData("\"text\":\"\\ud83d\"")]
    [InlineData("\"value\":\"\\uD83D\"")]
    [InlineData("\"value\":{\"\\udc4d\":1}")]
    [InlineData("\"unknown\":\"\\ud83d\\ud83d\"")]
    [InlineData("\"unknown\":\"\\ud83d and more\"")]
    [InlineData("\"channelData\":[\"\\\\\\udc4d\"]")]
    public void Half_a_character_is_a_json_exception_when_reading_and_not_later_when_writing(string field) =>
        Assert.Throws<JsonException>(() => BotJson.ReadActivity($$"""{"type":"message",{{field}}}"""));

    [Theory]
    [InlineData("\\ud83d\\udc4d", "👍")]
    [InlineData("\\\\ud83d", "\\ud83d")]
    [InlineData("\\u00e4\\n\\\"", "ä\n\"")]
    public void Whole_characters_can_be_escaped(string escaped, string expected) =>
        Assert.Equal(expected, BotJson.ToObject<string>(BotJson.ReadActivity($$"""{"type":"message","value":"{{escaped}}"}""")!.Value));

    [Fact]
    public void Whatever_bytes_arrive_are_read_and_written_or_refused_with_a_json_exception()
    {
        var original = Encoding.UTF8.GetBytes(Received);
        var random = new Random(20261123);
        var read = 0;
        for (var i = 0; i < 5_000; i++)
        {
            var bytes = original.ToArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = (byte)(random.Next(2) == 0 ? random.Next(256) : "{}[]\",:0123456789trufalsn\\d-. "[random.Next(29)]);

            read += ReadsAndWrites(bytes) ? 1 : 0;
        }

        Assert.InRange(read, 1, 4_999);
    }

    [Fact]
    public void Null_is_no_activity() => Assert.Null(BotJson.ReadActivity("null"));

    [Fact]
    public void A_message_goes_out_with_empty_lists_and_without_nulls()
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Text = "Schöne Grüße aus der „Arena“";

        Assert.Equal(
            """{"type":"message","text":"Schöne Grüße aus der „Arena“","attachments":[],"entities":[]}""",
            BotJson.ToJson(message));
    }

    [Fact]
    public void A_value_of_the_bots_own_type_is_written_in_camel_case()
    {
        var activity = new Activity(ActivityTypes.Event) { Name = "idea", Value = new Answer { Number = 7 } };

        Assert.Equal("""{"type":"event","value":{"answer":7},"name":"idea"}""", BotJson.ToJson(activity));
    }

    [Fact]
    public void Plain_values_and_cards_are_written_by_what_they_are()
    {
        var card = new HeroCard(title: "Ideen", buttons: [new CardAction(ActionTypes.ImBack, "Los", value: "Los")]);
        var activity = new Activity(ActivityTypes.Message) { Value = true, Attachments = [card.ToAttachment()] };

        Assert.Equal(
            """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Ideen","buttons":[{"type":"imBack","title":"Los","value":"Los"}]}}],"value":true}""",
            BotJson.ToJson(activity));
    }

    [Fact]
    public void A_caller_id_is_never_believed_from_the_wire() =>
        Assert.Null(BotJson.ReadActivity("""{"type":"message","callerId":"urn:botframework:azure"}""")!.CallerId);

    [Fact]
    public void An_object_that_already_has_the_type_is_handed_back_as_it_is()
    {
        var data = new TeamsChannelData();

        Assert.Same(data, BotJson.ToObject<TeamsChannelData>(data));
        Assert.Null(BotJson.ToObject<TeamsChannelData>(null));
    }

    [Fact]
    public void Bytes_and_text_are_read_alike() =>
        Assert.Equal("Ü", BotJson.ReadActivity(BotJson.ToUtf8Bytes(new Activity(ActivityTypes.Message) { Text = "Ü" }))!.Text);

    private static bool ReadsAndWrites(byte[] bytes) => Read(bytes) is { } activity && BotJson.ToUtf8Bytes(activity).Length > 0;

    private static Activity? Read(byte[] bytes)
    {
        try
        {
            return BotJson.ReadActivity(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Dictionary<string, JsonElement> Members(JsonDocument document) =>
        document.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);

    private sealed record Answer
    {
        [System.Text.Json.Serialization.JsonPropertyName("answer")]
        public int Number { get; init; }
    }
}
