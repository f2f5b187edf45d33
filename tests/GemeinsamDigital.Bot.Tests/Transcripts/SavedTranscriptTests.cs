// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Docs;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Transcripts;

/// <summary>
/// Plays the <c>.transcript</c> files of <c>bot/docs/transcripts</c> again: each activity of the person is posted to the bot, and what
/// the bot says to the connector must be what was recorded. <c>RECORD_TRANSCRIPTS=1</c> writes the files anew.
/// </summary>
public sealed class SavedTranscriptTests
{
    private const string Folder = "bot/docs/transcripts";

    private static readonly bool Records = Environment.GetEnvironmentVariable("RECORD_TRANSCRIPTS") == "1";

    public static TheoryData<string> Files() => [.. RepositoryFiles.Ending(".transcript").Where(path => path.StartsWith(Folder, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_bot_says_what_was_recorded(string path)
    {
        var recorded = SavedTranscript.Read(Path.Combine(RepositoryFiles.Root, path));
        var chance = new ChanceValues();

        var played = await PlayAsync(recorded, chance);

        if (Records)
            new SavedTranscript(played).Write(Path.Combine(RepositoryFiles.Root, path));
        else
            AssertSame([.. recorded.Activities.Select(Essence)], [.. played.Select(Essence)]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nobody_is_named_in_a_recording(string path) => Assert.All(
        SavedTranscript.Read(Path.Combine(RepositoryFiles.Root, path)).Activities,
        activity => Assert.Contains((string?)activity["from"]?["name"], (string?[])[null, "User", "Bot"]));

    [Fact]
    public void There_are_recordings() => Assert.True(Files().Count >= 6);

    private static void AssertSame(string[] recorded, string[] said)
    {
        var first = recorded.Zip(said).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            recorded.SequenceEqual(said),
            $"The bot no longer says what was recorded. If it should not, record it anew with RECORD_TRANSCRIPTS=1.\nRecorded: {recorded.ElementAtOrDefault(first)}\nSaid:     {said.ElementAtOrDefault(first)}");
    }

    private static async Task<IReadOnlyList<JsonObject>> PlayAsync(SavedTranscript recorded, ChanceValues chance)
    {
        await using var host = new BotHost(new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)));
        await using var connector = await RecordingConnector.StartAsync();
        var chat = new ConnectorChat(host, connector);
        var played = new List<JsonObject>();
        foreach (var activity in recorded.Activities.Where(activity => !SavedTranscript.IsFromBot(activity)))
        {
            played.Add(activity);
            var posted = JsonNode.Parse(chance.Play(activity.ToJsonString()))!.AsObject();
            var address = (string?)posted["serviceUrl"];
            posted["serviceUrl"] = connector.ServiceUrl;
            posted["id"] = $"{played.Count}";
            var answer = await chat.PostAsItIsAsync(posted);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            played.AddRange(answer.Activities.Select(said => AsRecorded(said, activity, address, chance)));
        }
        return played;
    }

    private static JsonObject AsRecorded(JsonObject said, JsonObject asked, string? address, ChanceValues chance)
    {
        var recorded = JsonNode.Parse(chance.Record(said.ToJsonString(Unescaped)))!.AsObject();
        recorded["serviceUrl"] = address;
        recorded["from"] = asked["recipient"]!.DeepClone();
        recorded["recipient"] = asked["from"]?.DeepClone();
        return recorded;
    }

    private static readonly System.Text.Json.JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// What must be the same. Where the bot quotes an article, that is the article and no word of it, for editors change their texts
    /// without asking a program.
    /// </summary>
    private static string Essence(JsonObject activity)
    {
        var essence = activity.DeepClone().AsObject();
        foreach (var passing in (string[])["id", "timestamp", "localTimestamp", "replyToId", "deliveryMode"])
            essence.Remove(passing);
        if (!SavedTranscript.IsFromBot(activity))
            return essence.ToJsonString(Unescaped);
        var reply = essence["entities"]!.AsArray().Single(entity => (string?)entity!["type"] == "gdb/reply")!.AsObject();
        reply.Remove("score");
        if ((string?)reply["kind"] == "answer" || ((string?)essence["text"])?.StartsWith("**Frage:**", StringComparison.Ordinal) == true)
        {
            foreach (var quoting in (string[])["text", "summary", "attachments", "suggestedActions"])
                essence.Remove(quoting);
        }
        return essence.ToJsonString(Unescaped);
    }
}
