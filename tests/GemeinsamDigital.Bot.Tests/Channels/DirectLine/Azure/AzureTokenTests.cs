// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine.Azure;

public sealed class AzureTokenTests
{
    private const string Secret = "a-secret-that-no-page-sees";
    private const string Berlin = "https://www.berlin.de";
    private const string Path = "azure/tokens/generate";

    [Fact]
    public async Task A_trusted_page_gets_a_token_of_Azure_for_a_user_that_the_server_made_up()
    {
        await using var azure = await FakeAzure.StartAsync(context => context.Response.WriteAsync("""{"conversationId":"abc-eu","token":"ey.1.2","expires_in":1800}"""));
        await using var host = await HostAsync(azure.Address);

        using var response = await host.SendAsync(HttpMethod.Post, Path, json: """{"user":{"id":"dl_of-somebody-else"}}""", headers: ("Origin", Berlin));

        var token = await response.JsonAsync();
        var heard = Assert.Single(azure.Heard);
        Assert.Equal(("/v3/directline/tokens/generate", $"Bearer {Secret}"), (heard.Path, heard.Authorization));
        using var asked = JsonDocument.Parse(heard.Body);
        var user = asked.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        Assert.Matches("^dl_[0-9a-f]{32}$", user);
        Assert.Equal([Berlin, "https://chat.example.de"], asked.RootElement.GetProperty("trustedOrigins").EnumerateArray().Select(origin => origin.GetString()));
        Assert.Equal(
            ("abc-eu", "ey.1.2", 1800, user, $"{azure.Address}/v3/directline"),
            (token.GetProperty("conversationId").GetString(), token.GetProperty("token").GetString(), token.GetProperty("expires_in").GetInt32(),
                token.GetProperty("userId").GetString(), token.GetProperty("domain").GetString()));
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal(Berlin, Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.DoesNotContain(Secret, token.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429, "7", HttpStatusCode.TooManyRequests, 7)]
    [InlineData(429, "86400", HttpStatusCode.TooManyRequests, 60)]
    [InlineData(429, null, HttpStatusCode.TooManyRequests, 5)]
    [InlineData(401, null, HttpStatusCode.BadGateway, null)]
    [InlineData(403, null, HttpStatusCode.BadGateway, null)]
    [InlineData(400, null, HttpStatusCode.BadGateway, null)]
    [InlineData(500, null, HttpStatusCode.BadGateway, null)]
    [InlineData(503, "7", HttpStatusCode.BadGateway, null)]
    [InlineData(302, null, HttpStatusCode.BadGateway, null)]
    public async Task A_refusal_of_Azure_becomes_one_after_which_pages_ask_again(int status, string? retryAfter, HttpStatusCode expected, int? seconds)
    {
        await using var azure = await FakeAzure.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = retryAfter;
            context.Response.Headers.Location = status == 302 ? "/elsewhere" : null;
            return context.Response.WriteAsync($$"""{"error":{"code":"BadArgument","message":"{{Secret}}"} }""");
        });
        await using var host = await HostAsync(azure.Address);

        using var response = await host.SendAsync(HttpMethod.Post, Path);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(seconds, (int?)response.Headers.RetryAfter?.Delta?.TotalSeconds);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain(Secret, (await response.JsonAsync()).ToString(), StringComparison.Ordinal);
        Assert.Contains(host.Log.Lines, line => line.Contains($"status {status}", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
        Assert.Single(azure.Heard);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"token":"ey"}""")]
    [InlineData("""{"conversationId":7,"token":"ey"}""")]
    public async Task What_is_no_token_is_not_passed_on(string body)
    {
        await using var azure = await FakeAzure.StartAsync(context => context.Response.WriteAsync(body));
        await using var host = await HostAsync(azure.Address);

        using var response = await host.SendAsync(HttpMethod.Post, Path);

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read_to_the_end()
    {
        await using var azure = await FakeAzure.StartAsync(context => context.Response.WriteAsync(new string(' ', 1 << 20)));
        await using var host = await HostAsync(azure.Address);

        using var response = await host.SendAsync(HttpMethod.Post, Path);

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
    }

    [Fact]
    public async Task An_Azure_that_is_away_is_no_reason_to_give_up()
    {
        await using var host = await HostAsync("http://127.0.0.1:1");

        using var response = await host.SendAsync(HttpMethod.Post, Path);

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal("ServiceUnavailable", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task Foreign_sites_get_no_token_and_Azure_hears_nothing_of_them()
    {
        await using var azure = await FakeAzure.StartAsync(_ => Task.CompletedTask);
        await using var host = await HostAsync(azure.Address);

        using var response = await host.SendAsync(HttpMethod.Post, Path, headers: ("Origin", "https://evil.example"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(azure.Heard);
    }

    [Fact]
    public async Task Without_a_secret_there_is_no_such_address()
    {
        await using var host = await DirectLineHost.StartAsync();

        using var response = await host.SendAsync(HttpMethod.Post, Path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("http://directline.example.org/")]
    [InlineData("directline.botframework.com")]
    public async Task A_secret_that_would_travel_in_the_clear_stops_the_start(string endpoint) =>
        await Assert.ThrowsAnyAsync<Exception>(() => HostAsync(endpoint));

    private static Task<DirectLineHost> HostAsync(string azure) => DirectLineHost.StartAsync(new()
    {
        ["DirectLine:Azure:Secret"] = Secret,
        ["DirectLine:Azure:Endpoint"] = azure,
        ["DirectLine:PublicUrl"] = "https://chat.example.de/",
        ["DirectLine:TrustedOrigins:0"] = Berlin,
    });
}
