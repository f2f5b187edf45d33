// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

/// <summary>What a client holds in its hands: a token, a conversation and, once it is open, the address of its stream.</summary>
internal sealed record Chat(DirectLineHost Host, string Id, string Token, string? StreamUrl)
{
    internal static async Task<Chat> ReadAsync(DirectLineHost host, HttpResponseMessage response)
    {
        var json = await response.JsonAsync();
        Assert.True(response.IsSuccessStatusCode, json.ToString());
        return new Chat(
            host,
            json.GetProperty("conversationId").GetString()!,
            json.GetProperty("token").GetString()!,
            json.TryGetProperty("streamUrl", out var url) ? url.GetString() : null);
    }

    internal Task<HttpResponseMessage> StartAsync(string? json = """{"user":{}}""") => Host.SendAsync(HttpMethod.Post, "conversations", Token, json);

    internal Task<HttpResponseMessage> ResumeAsync(string watermark = "") =>
        Host.SendAsync(HttpMethod.Get, $"conversations/{Id}?watermark={watermark}", Token);

    internal Task<HttpResponseMessage> PollAsync(string watermark = "") =>
        Host.SendAsync(HttpMethod.Get, $"conversations/{Id}/activities?watermark={watermark}", Token);

    internal Task<HttpResponseMessage> DeleteAsync() => Host.SendAsync(HttpMethod.Delete, $"conversations/{Id}", Token);

    internal Task<HttpResponseMessage> PostAsync(string json) =>
        Host.SendAsync(HttpMethod.Post, $"conversations/{Id}/activities", Token, json);

    internal Task<HttpResponseMessage> SayAsync(string text, string? clientId = null) => PostAsync(JsonSerializer.Serialize(new
    {
        type = "message",
        text,
        from = new { id = "somebody-else", role = "bot" },
        channelData = new { clientActivityID = clientId ?? Guid.NewGuid().ToString("N") },
    }));

    internal async Task<IReadOnlyList<JsonElement>> ActivitiesAsync(string watermark = "")
    {
        using var response = await PollAsync(watermark);
        return [.. (await response.JsonAsync()).GetProperty("activities").EnumerateArray()];
    }

    internal async Task<IReadOnlyList<string?>> TextsAsync() => [.. (await ActivitiesAsync()).Select(activity => activity.GetProperty("text").GetString())];

    internal Task<Follower> FollowAsync(string? origin = null) => Follower.ConnectAsync(new Uri(StreamUrl!), origin);

    internal async Task<Follower> ResumeAndFollowAsync(string watermark)
    {
        using var response = await ResumeAsync(watermark);
        return await (await ReadAsync(Host, response)).FollowAsync();
    }
}
