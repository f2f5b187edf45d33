// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using GemeinsamDigital.EndToEnd.Tests.DirectLine;

namespace GemeinsamDigital.EndToEnd.Tests.Crash;

/// <summary>
/// Direct Line over REST, by somebody who does not give up: a call whose connection broke is made again, a message with the id
/// that it had. After a break the conversation is resumed, as real clients do.
/// </summary>
internal sealed class StubbornClient(HttpClient http, CancellationToken cancellationToken)
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(40);

    private string token = "";
    private string conversation = "";
    private long watermark;
    private int sent;

    /// <summary>How often a connection broke.</summary>
    internal int Breaks { get; private set; }

    internal async Task OpenAsync()
    {
        token = (await CallAsync(HttpMethod.Post, "tokens/generate")).GetProperty("token").GetString()!;
        var opened = await CallAsync(HttpMethod.Post, "conversations");
        (token, conversation) = (opened.GetProperty("token").GetString()!, opened.GetProperty("conversationId").GetString()!);
        Assert.Equal("greeting", (await NewsAsync(after: 0)).Kind());
    }

    /// <param name="twice">Sends the message once more when it was taken, as after an answer that got lost.</param>
    /// <returns>The receipt if the answer holds one, otherwise its last message.</returns>
    internal async Task<JsonElement> AskAsync(string text, bool twice)
    {
        var message = new { type = "message", text, channelData = new { clientActivityID = $"m{++sent}" } };
        var echo = await PostAsync(message);
        if (twice)
            Assert.Equal(echo, await PostAsync(message));
        return await NewsAsync(SequenceOf(echo));
    }

    private async Task<string> PostAsync(object message) =>
        (await CallAsync(HttpMethod.Post, $"conversations/{conversation}/activities", message)).GetProperty("id").GetString()!;

    private async Task<JsonElement> NewsAsync(long after)
    {
        while (true)
        {
            var breaks = Breaks;
            var set = await CallAsync(HttpMethod.Get, $"conversations/{conversation}/activities?watermark={watermark}");
            if (breaks < Breaks)
                await CallAsync(HttpMethod.Get, $"conversations/{conversation}?watermark={watermark}");
            var said = new List<JsonElement>();
            foreach (var activity in set.GetProperty("activities").EnumerateArray())
            {
                var sequence = SequenceOf(activity.GetProperty("id").GetString()!);
                Assert.True(sequence == ++watermark, $"The stream of {conversation} has {sequence} where {watermark} is due.");
                if (sequence > after && activity.GetProperty("from").GetProperty("role").GetString() == "bot")
                    said.Add(activity);
            }
            if (said.Count > 0)
                return said.Find(activity => activity.Kind() == "receipt") is { ValueKind: JsonValueKind.Object } receipt ? receipt : said[^1];
            await Task.Delay(Breath, cancellationToken);
        }
    }

    private async Task<JsonElement> CallAsync(HttpMethod method, string path, object? body = null)
    {
        while (true)
        {
            try
            {
                using var request = new HttpRequestMessage(method, new Uri($"directline/{path}", UriKind.Relative));
                request.Headers.Authorization = token.Length > 0 ? new AuthenticationHeaderValue("Bearer", token) : null;
                request.Content = body is null ? null : JsonContent.Create(body);
                using var response = await http.SendAsync(request, cancellationToken);
                var answer = await response.Content.ReadAsStringAsync(cancellationToken);
                Assert.True(response.IsSuccessStatusCode, $"{method} {path} was answered with {(int)response.StatusCode}: {answer}");
                using var json = JsonDocument.Parse(answer);
                return json.RootElement.Clone();
            }
            catch (HttpRequestException)
            {
                Breaks++;
                await Task.Delay(Breath, cancellationToken);
            }
        }
    }

    private static long SequenceOf(string id) => long.Parse(id[(id.IndexOf('|', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
}
