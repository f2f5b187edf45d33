// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Integration.AspNet.Core;

public class HttpContractTests
{
    private const string Local = "http://127.0.0.1:9/";

    [Fact]
    public async Task A_message_is_answered_with_an_empty_200_after_the_turn()
    {
        var turns = 0;
        await using var bot = await BotHost.StartAsync((_, _) => Task.FromResult(turns++));

        Assert.Equal(new BotAnswer(HttpStatusCode.OK, ""), await bot.PostAsync(A.Message(Local)));
        Assert.Equal(1, turns);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_status_and_body_of_the_bot()
    {
        await using var bot = await BotHost.StartAsync((turn, stop) => turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse)
            {
                Value = new InvokeResponse { Status = 418, Body = new { Task = "Über uns" } },
            },
            stop));

        var answer = await bot.PostAsync(A.Message(Local).With("type", "invoke").With("name", "task/fetch"));

        Assert.Equal(new BotAnswer((HttpStatusCode)418, """{"task":"Über uns"}"""), answer);
    }

    [Fact]
    public async Task An_invoke_without_an_answer_is_not_implemented()
    {
        await using var bot = await BotHost.StartAsync();

        Assert.Equal(HttpStatusCode.NotImplemented, (await bot.PostAsync(A.Message(Local).With("type", "invoke"))).Status);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_answer_and_not_through_the_connector()
    {
        await using var channel = await FakeConnector.StartAsync();
        await using var bot = await BotHost.StartAsync(async (turn, stop) =>
        {
            await turn.SendActivityAsync("eins", cancellationToken: stop);
            await turn.SendActivityAsync("zwei", cancellationToken: stop);
        });

        var answer = await bot.PostAsync(A.Message(channel.ServiceUrl).With("deliveryMode", "expectReplies"));

        var activities = JsonNode.Parse(answer.Body)!["activities"]!.AsArray();
        Assert.Equal(["eins", "zwei"], activities.Select(activity => (string?)activity!["text"]));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task Expected_replies_need_no_service_url()
    {
        await using var bot = await BotHost.StartAsync((turn, stop) => turn.SendActivityAsync("da", cancellationToken: stop));

        var answer = await bot.PostAsync(A.Message().Without("serviceUrl").With("deliveryMode", "expectReplies"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"message\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":"message"} and more""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","text":{}}""")]
    [InlineData("""{"type":"message","text":5}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":"message","entities":[7]}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","text":"\uD800"}""")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        var turns = 0;
        await using var bot = await BotHost.StartAsync((_, _) => Task.FromResult(turns++));

        Assert.Equal(new BotAnswer(HttpStatusCode.BadRequest, ""), await bot.PostAsync(body));
        Assert.Equal(0, turns);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_bad_request()
    {
        await using var bot = await BotHost.StartAsync();
        byte[] body = [.. """{"type":"message","text":"""u8, (byte)'"', 0xC3, 0x28, 0xFF, (byte)'"', (byte)'}'];

        Assert.Equal(HttpStatusCode.BadRequest, (await bot.SendAsync(HttpMethod.Post, body)).Status);
    }

    [Fact]
    public async Task Endless_nesting_is_a_bad_request()
    {
        await using var bot = await BotHost.StartAsync();
        var body = """{"type":"message","value":""" + new string('[', 10_000) + new string(']', 10_000) + "}";

        Assert.Equal(HttpStatusCode.BadRequest, (await bot.PostAsync(body)).Status);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_obstacle()
    {
        await using var bot = await BotHost.StartAsync();
        var body = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(A.Message(Local).ToJsonString())).ToArray();

        Assert.Equal(HttpStatusCode.OK, (await bot.SendAsync(HttpMethod.Post, body)).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_a_megabyte_is_too_large(bool chunked)
    {
        await using var bot = await BotHost.StartAsync();
        var body = Encoding.UTF8.GetBytes(A.Message(Local, new string('a', 1024 * 1024)).ToJsonString());

        var answer = await bot.SendAsync(HttpMethod.Post, body, chunked: chunked);

        Assert.Equal(new BotAnswer(HttpStatusCode.RequestEntityTooLarge, ""), answer);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_two_hundred_kilobytes_arrives_whole(bool chunked)
    {
        var text = new string('ä', 100_000);
        string? arrived = null;
        await using var bot = await BotHost.StartAsync((turn, _) => Task.FromResult(arrived = turn.Activity.Text));
        var json = $$"""{"type":"message","serviceUrl":"{{Local}}","text":"{{text}}"}""";

        var answer = await bot.SendAsync(HttpMethod.Post, Encoding.UTF8.GetBytes(json), chunked: chunked);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(text, arrived);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_POST_is_served(string method)
    {
        await using var bot = await BotHost.StartAsync();

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await bot.SendAsync(new HttpMethod(method), [])).Status);
    }

    [Fact]
    public async Task An_exception_of_the_bot_is_an_empty_500()
    {
        await using var bot = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("inner secret"));

        Assert.Equal(new BotAnswer(HttpStatusCode.InternalServerError, ""), await bot.PostAsync(A.Message(Local)));
        Assert.Contains(bot.Logger.Lines, line => line.Text.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logger.Lines, line => line.Text.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_bot_may_not_do_itself_is_no_fault_of_the_caller()
    {
        await using var bot = await BotHost.StartAsync((_, _) => throw new UnauthorizedAccessException("a file"));

        Assert.Equal(HttpStatusCode.InternalServerError, (await bot.PostAsync(A.Message(Local))).Status);
    }

    [Fact]
    public async Task OnTurnError_answers_for_an_exception_of_the_bot()
    {
        Exception? seen = null;
        await using var bot = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("broken"));
        bot.Adapter.OnTurnError = (_, exception) => Task.FromResult(seen = exception);

        Assert.Equal(HttpStatusCode.OK, (await bot.PostAsync(A.Message(Local))).Status);
        Assert.IsType<InvalidOperationException>(seen);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("nonsense")]
    public async Task On_a_developers_machine_other_machines_are_refused(string serviceUrl)
    {
        await using var bot = await BotHost.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostAsync(A.Message(serviceUrl))).Status);
    }

    [Fact]
    public async Task What_a_person_wrote_is_never_logged()
    {
        await using var bot = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("broken"));

        await bot.PostAsync(A.Message(Local, "mein Geheimnis"));
        await bot.PostAsync("""{"type":"message","text":["mein Geheimnis"]}""");

        Assert.DoesNotContain(bot.Logger.Lines, line => line.Text.Contains("Geheimnis", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_body_of_json_goes_out_as_it_is()
    {
        using var json = JsonDocument.Parse("""{"a":[1,null,{"B":"ß"}]}""");
        await using var bot = await BotHost.StartAsync((turn, stop) => turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200, Body = json.RootElement } }, stop));

        var answer = await bot.PostAsync(A.Message(Local).With("type", "invoke"));

        Assert.Equal("""{"a":[1,null,{"B":"ß"}]}""", answer.Body);
    }
}
