// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.Json.Nodes;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication.Outgoing;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Connector;

public sealed class ConnectorClientTests : IAsyncDisposable
{
    private FakeConnector? _channel;

    [Fact]
    public async Task A_message_is_posted_to_its_conversation_and_its_id_comes_back()
    {
        var conversations = await ConnectAsync();

        var sent = await conversations.SendToConversationAsync("c1", Text("Hallo"), Stop);

        Assert.Equal("sent-1", sent.Id);
        Assert.Equal(("POST", "/v3/conversations/c1/activities"), Seen);
    }

    [Fact]
    public async Task Ids_are_escaped()
    {
        var conversations = await ConnectAsync();

        await conversations.ReplyToActivityAsync("19:a@thread.v2|b/../c", "f:1|2?x#y %ä", Text("Hallo"), Stop);

        Assert.Equal(("POST", "/v3/conversations/19%3Aa%40thread.v2%7Cb%2F..%2Fc/activities/f%3A1%7C2%3Fx%23y%20%25%C3%A4"), Seen);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task An_id_cannot_be_a_path(string id)
    {
        var conversations = await ConnectAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => conversations.SendToConversationAsync(id, Text("Hallo"), Stop));
        Assert.Empty(_channel!.Requests);
    }

    [Fact]
    public async Task Every_operation_has_its_verb_and_address()
    {
        var conversations = await ConnectAsync();

        await conversations.CreateConversationAsync(new ConversationParameters { TopicName = "Kiez" }, Stop);
        await conversations.UpdateActivityAsync("c", "a", Text("neu"), Stop);
        await conversations.DeleteActivityAsync("c", "a", Stop);

        Assert.Equal(
            [("POST", "/v3/conversations"), ("PUT", "/v3/conversations/c/activities/a"), ("DELETE", "/v3/conversations/c/activities/a")],
            _channel!.Requests.Select(request => (request.Method, request.Address)));
    }

    [Fact]
    public async Task Nothing_that_is_not_set_is_sent_and_umlauts_stay_readable()
    {
        var conversations = await ConnectAsync();

        await conversations.SendToConversationAsync("c", Text("Grüße"), Stop);

        Assert.Equal("""{"type":"message","text":"Grüße"}""", Assert.Single(_channel!.Requests).Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task An_overloaded_channel_is_asked_again_with_growing_pauses(HttpStatusCode status)
    {
        var channel = new ScriptedChannel(() => new(status), () => new(status), () => new(status), Accepted);

        var sent = await channel.SendAsync();

        Assert.Equal("ok", sent.Id);
        Assert.Equal([0.5, 1, 2], channel.PausesInSeconds);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("3600", 30)]
    [InlineData("Thu, 15 Jan 2026 12:00:09 GMT", 9)]
    [InlineData("Thu, 15 Jan 2026 11:00:00 GMT", 0)]
    public async Task Retry_After_is_honoured_within_reason(string retryAfter, double seconds)
    {
        var channel = new ScriptedChannel(
            () => new(HttpStatusCode.TooManyRequests) { Headers = { { "Retry-After", retryAfter } } }, Accepted);

        await channel.SendAsync();

        Assert.Equal(seconds, channel.PausesInSeconds.Sum());
    }

    [Fact]
    public async Task A_broken_connection_is_tried_again()
    {
        var channel = new ScriptedChannel(() => throw new HttpRequestException("reset"), Accepted);

        Assert.Equal("ok", (await channel.SendAsync()).Id);
    }

    [Fact]
    public async Task A_channel_that_stays_away_is_given_up_after_four_attempts()
    {
        var channel = new ScriptedChannel(() => throw new HttpRequestException("away"));

        var failure = await Assert.ThrowsAsync<ErrorResponseException>(() => channel.SendAsync());

        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.Null(failure.Response);
        Assert.Equal(4, channel.Calls);
    }

    [Fact]
    public async Task A_channel_that_is_slow_is_not_told_twice()
    {
        var channel = new ScriptedChannel(() => throw new TaskCanceledException("slow", new TimeoutException()));

        await Assert.ThrowsAsync<ErrorResponseException>(() => channel.SendAsync());
        Assert.Equal(1, channel.Calls);
    }

    [Fact]
    public async Task A_channel_that_stays_overloaded_is_given_up_with_its_own_words()
    {
        var channel = new ScriptedChannel(() => FakeInternet.Json(
            new JsonObject { ["error"] = new JsonObject { ["code"] = "Throttled", ["message"] = "later" } },
            HttpStatusCode.TooManyRequests));

        var failure = await Assert.ThrowsAsync<ErrorResponseException>(() => channel.SendAsync());

        Assert.Equal((HttpStatusCode.TooManyRequests, "Throttled"), (failure.Response?.StatusCode, failure.Body?.Error?.Code));
        Assert.Equal(4, channel.Calls);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.Redirect)]
    public async Task A_refusal_is_final(HttpStatusCode status)
    {
        var channel = new ScriptedChannel(() => new(status) { Content = new StringContent("<html>no</html>") });

        var failure = await Assert.ThrowsAsync<ErrorResponseException>(() => channel.SendAsync());

        Assert.Equal((status, null), (failure.Response?.StatusCode, failure.Body));
        Assert.Equal(1, channel.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("[]")]
    [InlineData("{}")]
    public async Task An_accepted_message_stays_accepted_whatever_the_channel_says(string body)
    {
        var channel = new ScriptedChannel(() => new(HttpStatusCode.Created) { Content = new StringContent(body) });

        Assert.Null((await channel.SendAsync()).Id);
        Assert.Equal(1, channel.Calls);
    }

    [Fact]
    public async Task Waiting_for_an_overloaded_channel_can_be_given_up()
    {
        using var stop = new CancellationTokenSource();
        var channel = new ScriptedChannel(() =>
        {
            stop.Cancel();
            return new(HttpStatusCode.ServiceUnavailable);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => channel.SendAsync(stop.Token));
        Assert.Equal(1, channel.Calls);
    }

    public ValueTask DisposeAsync() => _channel?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private (string Method, string Address) Seen
    {
        get
        {
            var request = Assert.Single(_channel!.Requests);
            return (request.Method, request.Address);
        }
    }

    private static Activity Text(string text) => new(ActivityTypes.Message) { Text = text };

    private static HttpResponseMessage Accepted() => FakeInternet.Json(new JsonObject { ["id"] = "ok" });

    private async Task<IConversations> ConnectAsync()
    {
        _channel = await FakeConnector.StartAsync();
        return new ConnectorClient(new Uri(_channel.ServiceUrl), AnonymousCredentials.Instance).Conversations;
    }

    /// <summary>Answers call after call as the script says; the last line is repeated.</summary>
    private sealed class ScriptedChannel(params Func<HttpResponseMessage>[] script) : HttpMessageHandler
    {
        private readonly ImpatientTime _time = new();

        public int Calls { get; private set; }

        public IEnumerable<double> PausesInSeconds => _time.Pauses.Select(pause => pause.TotalSeconds);

        public Task<ResourceResponse> SendAsync(CancellationToken? stop = null)
        {
            var client = new ConnectorClient(
                new Uri("https://channel.example/"), AnonymousCredentials.Instance, new HttpClient(this, disposeHandler: false), _time);
            return client.Conversations.SendToConversationAsync("c", Text("Hallo"), stop ?? Stop);
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(script[Math.Min(Calls++, script.Length - 1)]());
    }
}
