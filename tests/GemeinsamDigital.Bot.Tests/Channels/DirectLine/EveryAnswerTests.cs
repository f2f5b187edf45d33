// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using GemeinsamDigital.Bot.Tests.Ideas.Pictures;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

/// <summary>What all answers have in common, good ones and refusals: browsers may keep none, and a refusal says in data what it is.</summary>
public sealed class EveryAnswerTests
{
    private const string Berlin = "https://www.berlin.de";

    [Theory]
    [InlineData("POST", "tokens/generate", "", null, 200)]
    [InlineData("POST", "tokens/generate", "", "{", 400)]
    [InlineData("POST", "tokens/refresh", "own", null, 200)]
    [InlineData("POST", "tokens/refresh", "forged", null, 403)]
    [InlineData("POST", "tokens/refresh", "", null, 401)]
    [InlineData("GET", "session/getsessionid", "own", null, 200)]
    [InlineData("POST", "azure/tokens/generate", "", null, 404)]
    [InlineData("POST", "conversations", "own", null, 200)]
    [InlineData("POST", "conversations", "own", "[]", 400)]
    [InlineData("POST", "conversations", "", null, 401)]
    [InlineData("GET", "conversations/{id}", "own", null, 200)]
    [InlineData("GET", "conversations/{id}", "forged", null, 403)]
    [InlineData("GET", "conversations/{id}", "", null, 401)]
    [InlineData("GET", "conversations/{id}/activities", "own", null, 200)]
    [InlineData("GET", "conversations/other/activities", "own", null, 403)]
    [InlineData("POST", "conversations/{id}/activities", "own", """{"type":"message","text":"eins"}""", 200)]
    [InlineData("POST", "conversations/{id}/activities", "own", """{"type":"message","text":"fail"}""", 500)]
    [InlineData("POST", "conversations/{id}/activities", "own", """{"type":"invoke"}""", 400)]
    [InlineData("POST", "conversations/{id}/activities", "", """{"type":"message","text":"eins"}""", 401)]
    [InlineData("POST", "conversations/{id}/upload", "own", null, 400)]
    [InlineData("GET", "conversations/{id}/stream", "", null, 400)]
    [InlineData("GET", "attachments/0123456789abcdef0123456789abcdef", "", null, 404)]
    [InlineData("DELETE", "conversations/{id}", "own", null, 204)]
    [InlineData("DELETE", "conversations/{id}", "", null, 401)]
    [InlineData("PUT", "conversations/{id}", "own", null, 404)]
    [InlineData("GET", "conversations", "own", null, 404)]
    [InlineData("GET", "", "", null, 404)]
    [InlineData("OPTIONS", "conversations/{id}", "", null, 204)]
    public async Task No_answer_is_kept_and_each_refusal_is_data(string method, string path, string token, string? body, int status)
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:TrustedOrigins:0"] = Berlin });
        var chat = await host.OpenAsync();

        using var response = await host.SendAsync(
            new HttpMethod(method),
            path.Replace("{id}", chat.Id, StringComparison.Ordinal),
            token switch { "" => null, "own" => chat.Token, _ => chat.Token[..^4] + "AAAA" },
            body,
            ("Origin", Berlin));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("Origin", Assert.Single(response.Headers.Vary));
        Assert.Equal(Berlin, Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        if (status >= 400)
        {
            var error = (await response.JsonAsync()).GetProperty("error");
            Assert.NotEmpty(error.GetProperty("code").GetString()!);
            Assert.NotEmpty(error.GetProperty("message").GetString()!);
        }
    }

    [Fact]
    public async Task No_refused_socket_is_kept()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:SocketsPerConversation"] = "1" });
        var (chat, gone) = (await host.OpenAsync(), await host.OpenAsync());
        using var deleted = await gone.DeleteAsync();
        using var follower = await chat.FollowAsync();
        Assert.Equal("Hallo!", await follower.NextTextAsync());
        var own = new Uri(chat.StreamUrl!);

        (HttpStatusCode, string)[] refused =
        [
            await Follower.RefusedAsync(own),
            await Follower.RefusedAsync(own, "https://evil.example"),
            await Follower.RefusedAsync(new Uri(gone.StreamUrl!)),
            await Follower.RefusedAsync(new Uri(own.GetLeftPart(UriPartial.Path))),
        ];

        Assert.Equal(
            [HttpStatusCode.TooManyRequests, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized],
            refused.Select(answer => answer.Item1));
        Assert.All(refused, answer => Assert.Equal("no-store", answer.Item2));
    }

    [Fact]
    public async Task A_picture_is_not_kept_either()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        using var form = Uploads.Form(null, Drawn.Png());
        using var uploaded = await chat.UploadAsync(form);
        var address = (await chat.ActivitiesAsync())[1].GetProperty("attachments")[0].GetProperty("contentUrl").GetString()!;

        using var picture = await host.Http.GetAsync(new Uri(address), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        Assert.True(picture.Headers.CacheControl?.NoStore);
    }
}
