// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

/// <summary>A client at the other end of a stream.</summary>
internal sealed class Follower(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Queue<JsonElement> received = new();

    internal string Watermark { get; private set; } = "";

    internal ClientWebSocket Socket => socket;

    internal static async Task<Follower> ConnectAsync(Uri address, string? origin = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        return new Follower(socket);
    }

    internal static async Task<HttpStatusCode> RefusalAsync(Uri address, string? origin = null) => (await RefusedAsync(address, origin)).Status;

    internal static async Task<(HttpStatusCode Status, string CacheControl)> RefusedAsync(Uri address, string? origin = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(address, TestContext.Current.CancellationToken));
        return (socket.HttpStatusCode, socket.HttpResponseHeaders!.TryGetValue("Cache-Control", out var values) ? string.Join(',', values) : "");
    }

    internal async Task<JsonElement> NextAsync()
    {
        while (received.Count == 0)
            await ReceiveAsync();

        return received.Dequeue();
    }

    internal async Task<string?> NextTextAsync() => (await NextAsync()).GetProperty("text").GetString();

    internal async Task<IReadOnlyList<string?>> NextTextsAsync(int count)
    {
        var texts = new List<string?>();
        while (texts.Count < count)
            texts.Add(await NextTextAsync());

        return texts;
    }

    /// <summary>Reads until the server says goodbye.</summary>
    internal async Task<WebSocketCloseStatus?> CloseStatusAsync()
    {
        while (socket.State == WebSocketState.Open)
            await ReceiveAsync();

        return socket.CloseStatus;
    }

    public void Dispose() => socket.Dispose();

    private async Task ReceiveAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, patience.Token);
            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        if (part.MessageType == WebSocketMessageType.Close)
            return;

        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(frame.ToArray()));
        if (json.RootElement.TryGetProperty("watermark", out var watermark))
            Watermark = watermark.GetString()!;
        foreach (var activity in json.RootElement.GetProperty("activities").EnumerateArray())
            received.Enqueue(activity.Clone());
    }
}
