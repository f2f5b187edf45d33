// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using CsCheck;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Conversation;

/// <summary>
/// Activities with anything in any field: the answer comes, is never a failure of the server, and what was no message leaves the
/// conversation as it was. Seeds: environment variable <c>ACTIVITIES_SEED</c>; more of them: <c>ACTIVITIES</c>.
/// </summary>
public sealed class RandomActivitiesTests(EmulatedBot bot) : IClassFixture<EmulatedBot>
{
    private static readonly string[] Types =
    [
        "message", "typing", "ping", "event", "invoke", "conversationUpdate", "installationUpdate", "contactRelationUpdate", "endOfConversation",
        "messageReaction", "messageUpdate", "messageDelete", "trace", "handoff", "command", "suggestion", "invokeResponse", "delay", "",
    ];

    /// <summary>Who speaks or arrives changes the memory, and that is meant.</summary>
    private static readonly string[] MayChange = ["message", "conversationUpdate", "installationUpdate", "contactRelationUpdate"];

    private static readonly string[] Names =
    [
        "id", "timestamp", "localTimestamp", "localTimezone", "serviceUrl", "channelId", "from", "recipient", "conversation", "locale", "text", "textFormat",
        "speak", "summary", "inputHint", "name", "value", "valueType", "action", "code", "replyToId", "relatesTo", "topicName", "historyDisclosed", "callerId",
        "membersAdded", "membersRemoved", "reactionsAdded", "reactionsRemoved", "attachments", "attachmentLayout", "suggestedActions", "entities",
        "channelData", "deliveryMode", "importance", "expiration", "listenFor", "textHighlights", "semanticAction", "etwasAnderes",
    ];

    /// <summary>Among them what means something somewhere, and what no address may be.</summary>
    private static readonly string[] Words =
    [
        "", " ", "add", "remove", "expectReplies", "tokens/response", "composeExtension/query", "adaptiveCard/action", "de-DE", "2026-11-23T10:00:00", "…|livechat", "a/b?c#d", "\0", "\ud800",
        "http://127.0.0.1:9/", "https://boese.example/", "kein:ort", "x", "<at>Bot</at> hallo", "Was ist die Kiezbox?", new string('ü', 3_000), "{\"a\":1}", "../../..",
    ];

    private static readonly Gen<JsonNode?> Plain = Gen.OneOf<JsonNode?>(
        Gen.Bool.Select(_ => (JsonNode?)null),
        Gen.Bool.Select(value => (JsonNode?)value),
        Gen.Int.Select(value => (JsonNode?)value),
        Gen.Double.Where(double.IsFinite).Select(value => (JsonNode?)value),
        Gen.OneOf(Words).Select(value => (JsonNode?)value),
        Gen.String[0, 40].Select(value => (JsonNode?)value));

    private static readonly Gen<JsonNode?> Anything = Gen.Recursive<JsonNode?>((depth, inner) => depth > 3 ? Plain : Gen.Frequency(
        (4, Plain),
        (1, inner.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]))),
        (2, Gen.Select(Gen.OneOf<string>(["id", "name", "role", "type", "mentioned", "contentType", "contentUrl", "content", "text", "value", "action", "actions", "data", "mark", "form"]), inner).Array[0, 4]
            .Select(fields => (JsonNode?)new JsonObject(fields.DistinctBy(field => field.Item1).Select(field => KeyValuePair.Create(field.Item1, field.Item2?.DeepClone())))))));

    private static readonly Gen<JsonObject> Activity = Gen.Select(Gen.OneOf(Types), Gen.Select(Gen.OneOf(Names), Anything).Array[0, 6])
        .Select((type, fields) => new JsonObject(fields.DistinctBy(field => field.Item1).Select(field => KeyValuePair.Create(field.Item1, field.Item2?.DeepClone())).Append(KeyValuePair.Create("type", (JsonNode?)type))));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_is_sent_gets_an_answer_and_no_turn_fails()
    {
        var count = long.TryParse(Environment.GetEnvironmentVariable("ACTIVITIES"), out var wanted) ? wanted : 1_500;
        await Activity.SampleAsync(
            async activity =>
            {
                var chat = bot.NewChat();
                await chat.SayAsync("Idee einreichen");
                var before = await MemoryAsync(chat);

                var status = (int)(await chat.PostAsync(activity).WaitAsync(TimeSpan.FromSeconds(60), Token)).Status;

                Assert.True(status is >= 200 and < 300 or >= 400 and < 500 or 501, $"{status}");
                if (status >= 400 || !MayChange.Contains(activity["type"]!.GetValue<string>()))
                    Assert.Equal(before, await MemoryAsync(chat));
                Assert.DoesNotContain(bot.Host.Log.Lines, line => line.Contains("Turn failed", StringComparison.Ordinal) || line.StartsWith("Error", StringComparison.Ordinal));
            },
            iter: count,
            threads: 1,
            seed: Environment.GetEnvironmentVariable("ACTIVITIES_SEED"),
            print: activity => activity.ToJsonString());
    }

    private async Task<string> MemoryAsync(ConnectorChat chat) =>
        (await bot.Host.Services.GetRequiredService<ITurnStore>().BeginAsync(new ConversationKey("emulator", chat.ConversationId), "none", Token)).Memory!.Json;
}
