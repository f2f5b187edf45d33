// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>One conversation as the Emulator holds it: the replies come over its connector, and its id has a bar in it.</summary>
internal sealed class ConnectorChat(BotHost host, RecordingConnector connector)
{
    private readonly HttpClient _http = host.CreateClient();

    public string ConversationId { get; } = $"{Guid.NewGuid():D}|livechat";

    public Task<Answer> SayAsync(string text) => PostAsync(new JsonObject { ["type"] = "message", ["text"] = text });

    /// <summary>Sends the activity with the Emulator's addresses, which the activity's own fields replace.</summary>
    public Task<Answer> PostAsync(JsonObject activity)
    {
        var addressed = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString("D"),
            ["channelId"] = "emulator",
            ["serviceUrl"] = connector.ServiceUrl,
            ["conversation"] = new JsonObject { ["id"] = ConversationId },
            ["from"] = new JsonObject { ["id"] = "user", ["name"] = "User", ["role"] = "user" },
            ["recipient"] = new JsonObject { ["id"] = "1c2d3e", ["name"] = "Bot", ["role"] = "bot" },
        };
        foreach (var (name, value) in activity)
            addressed[name] = value?.DeepClone();
        return PostAsItIsAsync(addressed);
    }

    public async Task<Answer> PostAsItIsAsync(JsonObject activity)
    {
        var before = connector.Activities.Count;
        using var response = await _http.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);
        return new Answer(response.StatusCode, [.. connector.Activities.Skip(before)]);
    }

    /// <param name="Activities">What the bot said in this turn.</param>
    internal sealed record Answer(HttpStatusCode Status, IReadOnlyList<JsonObject> Activities)
    {
        public string Text => Activities.Single()["text"]!.GetValue<string>();
    }
}
