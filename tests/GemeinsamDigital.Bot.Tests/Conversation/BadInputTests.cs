// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Conversation;

public sealed class BadInputTests : IAsyncLifetime
{
    private readonly BotHost _host = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"hallo\"")]
    [InlineData("{\"type\":7}")]
    [InlineData("{\"text\":\"kein Typ\"}")]
    [InlineData("{\"type\":\"message\",\"from\":\"kein Objekt\"}")]
    [InlineData("{\"type\":\"message\",\"attachments\":{}}")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _host.CreateClient().PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"type":"message","id":"1","text":"hallo","channelId":"emulator","serviceUrl":"http://localhost:1/"}""")]
    [InlineData("""{"type":"message","id":"1","text":"hallo","serviceUrl":"http://localhost:1/","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","id":"","text":"hallo","channelId":"emulator","serviceUrl":"http://localhost:1/","conversation":{"id":"c"}}""")]
    public async Task An_activity_that_belongs_nowhere_is_a_bad_request(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _host.CreateClient().PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_foreign_service_url_is_refused()
    {
        const string activity =
            """{"type":"message","id":"1","text":"hallo","channelId":"msteams","serviceUrl":"https://boese.example/","conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"b"}}""";
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var response = await _host.CreateClient().PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_very_long_question_gets_a_polite_answer()
    {
        var reply = Assert.Single(await new Chat(_host).SayAsync(string.Concat(Enumerable.Repeat("Was ist die Kiezbox? ", 5_000))));

        Assert.Equal("error", reply.Kind);
        Assert.StartsWith("Deine Nachricht ist sehr lang.", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("\u200B\u202E\u0007")]
    public async Task A_message_without_words_is_answered(string text)
    {
        var reply = Assert.Single(await new Chat(_host).SayAsync(text));

        Assert.Equal("Da kam leider kein Text bei mir an. Schreib mir bitte deine Frage oder „Hilfe“.", reply.Text);
    }

    [Fact]
    public async Task A_picture_without_words_is_declined_politely()
    {
        var picture = new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png" }) };

        var reply = Assert.Single(await new Chat(_host).SendAsync(picture));

        Assert.StartsWith("Ein Bild nehme ich nur an, während du eine Idee einreichst.", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("ping")]
    [InlineData("contactRelationUpdate")]
    [InlineData("deleteUserData")]
    [InlineData("endOfConversation")]
    [InlineData("messageReaction")]
    [InlineData("event")]
    [InlineData("gibt-es-nicht")]
    public async Task Other_activities_are_taken_without_a_word(string type) =>
        Assert.Empty(await new Chat(_host).SendAsync(new JsonObject { ["type"] = type }));

    [Fact]
    public async Task The_same_activity_twice_is_one_turn_with_the_same_answer()
    {
        var chat = new Chat(_host);
        await chat.SayAsync("Idee einreichen");
        var first = await chat.SendAsync(new JsonObject { ["type"] = "message", ["text"] = "1" }, "dieselbe");
        var again = await chat.SendAsync(new JsonObject { ["type"] = "message", ["text"] = "1" }, "dieselbe");

        Assert.Equal("title", Assert.Single(first).Step);
        Assert.Equal(first[0].Text, Assert.Single(again).Text);
        Assert.Equal("description", Assert.Single(await chat.SayAsync("Solarbänke für Neukölln")).Step);
    }

    [Fact]
    public async Task Nothing_that_a_person_writes_reaches_the_log()
    {
        const string marker = "Quittenmarmelade";
        var chat = new Chat(_host);
        foreach (var text in (string[])[$"Was ist {marker}?", "Idee einreichen", "1", $"Titel mit {marker}", $"Beschreibung mit {marker} und mehr.", "ja", "absenden"])
            await chat.SayAsync(text);

        Assert.NotEmpty(_host.Log.Lines);
        Assert.DoesNotContain(_host.Log.Lines, line => line.Contains(marker, StringComparison.OrdinalIgnoreCase));
    }
}
