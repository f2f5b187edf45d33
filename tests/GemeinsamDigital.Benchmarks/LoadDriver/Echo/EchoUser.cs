// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace GemeinsamDigital.Benchmarks.LoadDriver.Echo;

internal sealed class EchoUser(int user, HttpClient http, EchoConnector connector) : IVirtualUser
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _conversation = $"conversation-{user}";

    public async Task<Exchange> SayAsync(int number, CancellationToken cancellationToken)
    {
        var text = $"Nachricht {number} von {user}";
        using var content = new ByteArrayContent(Message(number, text)) { Headers = { ContentType = Json } };
        var reply = connector.NextReplyIn(_conversation);
        var start = Stopwatch.GetTimestamp();
        try
        {
            // The bot answers the request after its turn, so a refusal comes without a reply to wait for.
            using var answer = await http.PostAsync("/api/messages", content, cancellationToken);
            if (!answer.IsSuccessStatusCode)
                return new Exchange(Stopwatch.GetElapsedTime(start), Outcome.Failed);
            var (said, at) = await reply.WaitAsync(Patience, cancellationToken);
            return new Exchange(Stopwatch.GetElapsedTime(start, at), said == "Echo: " + text ? Outcome.Right : Outcome.WrongReply);
        }
        catch (Exception lost) when (lost is HttpRequestException or TimeoutException)
        {
            return new Exchange(Stopwatch.GetElapsedTime(start), Outcome.Failed);
        }
    }

    private byte[] Message(int number, string text) => Encoding.UTF8.GetBytes($$"""
        {"type":"message","id":"{{user}}|{{number}}","timestamp":"2026-01-15T12:00:00.000Z","serviceUrl":"{{connector.ServiceUrl}}",
        "channelId":"directline","from":{"id":"user-{{user}}","name":"User {{user}}"},"conversation":{"id":"{{_conversation}}"},
        "recipient":{"id":"bot","name":"Bot"},"textFormat":"plain","locale":"de-DE","text":"{{text}}"}
        """);
}
