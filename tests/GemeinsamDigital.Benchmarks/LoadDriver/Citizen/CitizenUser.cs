// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace GemeinsamDigital.Benchmarks.LoadDriver.Citizen;

/// <summary>Asks one question after the other and looks at the data entity of what comes back over the stream.</summary>
internal sealed class CitizenUser : IVirtualUser, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Article titles and phrasings of the shipped knowledge base, each with the article that must answer.</summary>
    private static readonly (string Text, string Article)[] Questions =
    [
        ("Was ist Gemeinsam Digital: Berlin?", "was-ist-gdb"),
        ("Was ist die Kiezbox 2.0?", "kiezbox"),
        ("Wer kann in der Arena mitmachen?", "arena-wer-darf-mitmachen"),
        ("Was ist der Wertekompass?", "wertekompass"),
        ("Was ist SmartWater?", "smart-water"),
        ("Was ist das CityLAB Berlin?", "citylab"),
    ];

    private readonly HttpClient _http;
    private readonly string _token;
    private readonly string _path;
    private readonly ClientWebSocket _socket = new();
    private int _said;
    private TaskCompletionSource<(string? Article, long At)>? _waiting;

    private CitizenUser(HttpClient http, string token, string conversation) =>
        (_http, _token, _path) = (http, token, $"/directline/conversations/{conversation}/activities");

    public static async Task<CitizenUser> ConnectAsync(HttpClient http, string token, string conversation, Uri stream, CancellationToken cancellationToken)
    {
        var user = new CitizenUser(http, token, conversation);
        await user._socket.ConnectAsync(stream, cancellationToken);
        _ = user.ListenAsync();
        return user;
    }

    public async Task<Exchange> SayAsync(int number, CancellationToken cancellationToken)
    {
        var (text, article) = Questions[number % Questions.Length];
        var waiting = new TaskCompletionSource<(string? Article, long At)>(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _waiting, waiting);
        using var message = new HttpRequestMessage(HttpMethod.Post, _path)
        {
            Content = new StringContent(
                $$$"""{"type":"message","text":"{{{text}}}","locale":"de","from":{"id":"me"},"channelData":{"clientActivityID":"{{{++_said}}}"}}""",
                Encoding.UTF8, "application/json"),
        };
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        var start = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await _http.SendAsync(message, cancellationToken);
            if (!answer.IsSuccessStatusCode)
                return new Exchange(Stopwatch.GetElapsedTime(start), Outcome.Failed);
            var (answered, at) = await waiting.Task.WaitAsync(Patience, cancellationToken);
            return new Exchange(Stopwatch.GetElapsedTime(start, at), answered == article ? Outcome.Right : Outcome.WrongReply);
        }
        catch (Exception lost) when (lost is HttpRequestException or TimeoutException)
        {
            return new Exchange(Stopwatch.GetElapsedTime(start), Outcome.Failed);
        }
    }

    public void Dispose() => _socket.Dispose();

    private async Task ListenAsync()
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (_socket.State == WebSocketState.Open)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                    length += part.Count;
                }
                while (!part.EndOfMessage);
                var arrived = Stopwatch.GetTimestamp();
                if (length > 0)
                    Take(buffer.AsMemory(0, length), arrived);
            }
        }
        catch (WebSocketException)
        {
            // The bot was stopped at the end of the run.
        }
    }

    private void Take(ReadOnlyMemory<byte> frame, long arrived)
    {
        using var json = JsonDocument.Parse(frame);
        foreach (var activity in json.RootElement.GetProperty("activities").EnumerateArray())
        {
            if (activity.GetProperty("from").GetProperty("role").GetString() != "bot" || !activity.TryGetProperty("entities", out var entities))
                continue;
            var article = entities.EnumerateArray().First().TryGetProperty("articles", out var articles) ? articles[0].GetString() : null;
            Volatile.Read(ref _waiting)?.TrySetResult((article, arrived));
        }
    }
}
