// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>One conversation with the whole bot through its own Direct Line.</summary>
internal sealed class DirectLineChat
{
    private readonly BotHost _host;
    private readonly HttpClient _http;
    private readonly Uri _stream;
    private string _watermark = "";

    private DirectLineChat(BotHost host, HttpClient http, string id, Uri stream) => (_host, _http, Id, _stream) = (host, http, id, stream);

    public string Id { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<DirectLineChat> OpenAsync(BotHost host)
    {
        var http = host.CreateClient();
        using var token = await http.PostAsJsonAsync("/directline/tokens/generate", new { }, Token);
        http.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Bearer", (await token.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("token").GetString());
        using var opened = await http.PostAsJsonAsync("/directline/conversations", new { }, Token);
        var json = await opened.Content.ReadFromJsonAsync<JsonElement>(Token);
        var chat = new DirectLineChat(host, http, json.GetProperty("conversationId").GetString()!, new Uri(json.GetProperty("streamUrl").GetString()!));
        await chat.HearAsync();
        return chat;
    }

    /// <summary>The same conversation, as another replica serves it.</summary>
    public DirectLineChat At(BotHost replica)
    {
        var http = replica.CreateClient();
        http.DefaultRequestHeaders.Authorization = _http.DefaultRequestHeaders.Authorization;
        return new DirectLineChat(replica, http, Id, _stream);
    }

    public Task<IReadOnlyList<string>> SayAsync(string text) => SendAsync(new JsonObject { ["type"] = "message", ["text"] = text });

    /// <returns>What the bot says.</returns>
    public async Task<IReadOnlyList<string>> SendAsync(JsonObject activity)
    {
        activity["from"] = new JsonObject { ["id"] = "page" };
        using var sent = await _http.PostAsJsonAsync($"/directline/conversations/{Id}/activities", activity, Token);
        sent.EnsureSuccessStatusCode();
        return await HearAsync();
    }

    public Task<HttpResponseMessage> UploadAsync(HttpContent content) => _http.PostAsync(new Uri($"/directline/conversations/{Id}/upload", UriKind.Relative), content, Token);

    public Task<HttpResponseMessage> DeleteAsync() => _http.DeleteAsync(new Uri($"/directline/conversations/{Id}", UriKind.Relative), Token);

    /// <returns>What the bot has said since the last time.</returns>
    public async Task<IReadOnlyList<string>> HearAsync()
    {
        var news = await _http.GetFromJsonAsync<JsonElement>($"/directline/conversations/{Id}/activities?watermark={_watermark}", Token);
        _watermark = news.GetProperty("watermark").GetString()!;
        return [.. news.GetProperty("activities").EnumerateArray()
            .Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "bot")
            .Select(activity => activity.GetProperty("text").GetString()!)];
    }

    /// <returns>The last message of the bot as clients get it.</returns>
    public async Task<JsonElement> LastReplyAsync()
    {
        var all = await _http.GetFromJsonAsync<JsonElement>($"/directline/conversations/{Id}/activities", Token);
        return all.GetProperty("activities").EnumerateArray().Last(activity => activity.GetProperty("from").GetProperty("role").GetString() == "bot");
    }

    public Task<WebSocket> FollowAsync() => _host.Server.CreateWebSocketClient().ConnectAsync(_stream, Token);

    public static async Task<string> NextFrameAsync(WebSocket socket)
    {
        var frame = new byte[256 * 1024];
        var length = 0;
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(frame.AsMemory(length), Token);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(frame, 0, length);
    }
}
