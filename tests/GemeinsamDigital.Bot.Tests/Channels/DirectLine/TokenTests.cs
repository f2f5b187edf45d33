// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

public sealed class TokenTests
{
    private const string Berlin = "https://www.berlin.de";

    [Fact]
    public async Task A_page_gets_a_token_that_names_user_and_conversation()
    {
        await using var host = await DirectLineHost.StartAsync();

        using var response = await host.SendAsync(HttpMethod.Post, "tokens/generate");

        var json = await response.JsonAsync();
        var token = new JsonWebToken(json.GetProperty("token").GetString());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(json.GetProperty("conversationId").GetString(), token.GetPayloadValue<string>("conv"));
        Assert.StartsWith("dl_", token.GetPayloadValue<string>("user"), StringComparison.Ordinal);
        Assert.Equal(host.Time.GetUtcNow().UtcDateTime.AddHours(1), token.ValidTo);
        Assert.Equal(3600, json.GetProperty("expires_in").GetInt32());
    }

    [Fact]
    public async Task A_page_may_bring_its_user()
    {
        await using var host = await DirectLineHost.StartAsync();

        var chat = await host.TokenAsync(new { user = new { id = "dl_anna-1" }, trustedOrigins = new[] { Berlin } });

        Assert.Equal("dl_anna-1", new JsonWebToken(chat.Token).GetPayloadValue<string>("user"));
    }

    [Theory]
    [InlineData("""{"user":{"id":"anna"}}""")]
    [InlineData("""{"user":{"id":"dl_"}}""")]
    [InlineData("""{"user":{"id":"dl_a b"}}""")]
    [InlineData("""{"user":{"id":"dl_\ud800"}}""")]
    [InlineData("""{"user":{"id":7}}""")]
    [InlineData("""{"user":"dl_anna"}""")]
    [InlineData("""{"user":{"id":"dl_0123456789012345678901234567890123456789012345678901234567890123456789"}}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task A_user_that_is_none_is_refused(string body)
    {
        await using var host = await DirectLineHost.StartAsync();

        using var response = await host.SendAsync(HttpMethod.Post, "tokens/generate", json: body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadArgument", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task Only_our_own_pages_and_trusted_sites_get_tokens()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:TrustedOrigins:0"] = Berlin });

        using var own = await host.SendAsync(HttpMethod.Post, "tokens/generate", headers: ("Origin", host.Address.GetLeftPart(UriPartial.Authority)));
        using var trusted = await host.SendAsync(HttpMethod.Post, "tokens/generate", headers: ("Origin", Berlin));
        using var foreign = await host.SendAsync(HttpMethod.Post, "tokens/generate", headers: ("Origin", "https://evil.example"));
        using var opaque = await host.SendAsync(HttpMethod.Post, "tokens/generate", headers: ("Origin", "null"));

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(HttpStatusCode.OK, trusted.StatusCode);
        Assert.Equal(Berlin, Assert.Single(trusted.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.False(foreign.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.Forbidden, opaque.StatusCode);
    }

    [Fact]
    public async Task A_browser_on_a_trusted_site_may_ask_before_it_calls()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:TrustedOrigins:0"] = Berlin });

        using var response = await host.SendAsync(
            HttpMethod.Options, "conversations/x/activities", headers: [("Origin", Berlin), ("Access-Control-Request-Method", "POST")]);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(Berlin, Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("true", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Credentials")));
        Assert.Equal("GET, POST, DELETE, OPTIONS", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Methods")));
        var allowed = Assert.Single(response.Headers.GetValues("Access-Control-Allow-Headers"));
        Assert.Equal("authorization, content-type, x-ms-bot-agent, x-requested-with", allowed);
        Assert.Equal("retry-after", Assert.Single(response.Headers.GetValues("Access-Control-Expose-Headers")));
    }

    [Fact]
    public async Task A_token_is_refreshed_even_after_a_night_but_not_after_two()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        host.Time.Advance(TimeSpan.FromHours(10));

        using var stale = await chat.ResumeAsync();
        using var stalePoll = await chat.PollAsync();
        using var refreshed = await host.SendAsync(HttpMethod.Post, "tokens/refresh", chat.Token);
        var fresh = await Chat.ReadAsync(host, refreshed);
        using var alive = await fresh.PollAsync();
        host.Time.Advance(TimeSpan.FromHours(40));
        using var late = await host.SendAsync(HttpMethod.Post, "tokens/refresh", chat.Token);

        Assert.Equal(HttpStatusCode.Unauthorized, stale.StatusCode);
        Assert.Equal("TokenExpired", await stale.ErrorCodeAsync());
        Assert.Equal(HttpStatusCode.Forbidden, stalePoll.StatusCode);
        Assert.Equal(chat.Id, fresh.Id);
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
    }

    [Fact]
    public async Task Tokens_of_another_key_are_over()
    {
        await using var mine = await DirectLineHost.StartAsync();
        await using var other = await DirectLineHost.StartAsync(new() { ["DirectLine:SigningKey"] = new string('k', 32) });
        var forged = await other.TokenAsync();

        using var start = await mine.SendAsync(HttpMethod.Post, "conversations", forged.Token, "{}");
        using var refresh = await mine.SendAsync(HttpMethod.Post, "tokens/refresh", forged.Token);

        Assert.Equal(HttpStatusCode.Forbidden, start.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refresh.StatusCode);
    }

    [Fact]
    public async Task An_unsigned_token_is_worth_nothing()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.OpenAsync();
        var unsigned = new JsonWebTokenHandler().CreateToken("""{"user":"dl_x","conv":"ID","aud":"directline","exp":4102444800}""".Replace("ID", chat.Id, StringComparison.Ordinal));

        using var response = await host.SendAsync(HttpMethod.Get, $"conversations/{chat.Id}", unsigned);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("secret")]
    public async Task Without_a_token_nothing_works_and_the_chat_may_try_again(string? token)
    {
        await using var host = await DirectLineHost.StartAsync();

        foreach (var (method, path) in new[]
        {
            (HttpMethod.Post, "conversations"), (HttpMethod.Get, "conversations/x"), (HttpMethod.Get, "conversations/x/activities"),
            (HttpMethod.Post, "conversations/x/activities"), (HttpMethod.Post, "conversations/x/upload"), (HttpMethod.Post, "tokens/refresh"),
            (HttpMethod.Get, "session/getsessionid"),
        })
        {
            using var response = await host.SendAsync(method, path, token);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.True(response.Headers.CacheControl?.NoStore);
            Assert.Equal("Unauthorized", await response.ErrorCodeAsync());
        }
    }

    [Fact]
    public async Task Too_many_tokens_from_one_address_are_refused_for_a_while()
    {
        await using var host = await DirectLineHost.StartAsync(new() { ["DirectLine:TokensPerMinute"] = "6" });
        using var first = await host.SendAsync(HttpMethod.Post, "tokens/generate");
        using var second = await host.SendAsync(HttpMethod.Post, "tokens/generate");

        using var third = await host.SendAsync(HttpMethod.Post, "tokens/generate");

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 5);
        Assert.True(third.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task The_key_survives_a_restart_and_only_its_owner_reads_it()
    {
        var folder = Directory.CreateTempSubdirectory("gdb-dl-").FullName;
        Chat chat;
        await using (var before = await DirectLineHost.StartAsync(folder: folder))
            chat = await before.OpenAsync();

        await using var after = await DirectLineHost.StartAsync(folder: folder);
        using var response = await after.SendAsync(HttpMethod.Get, $"conversations/{chat.Id}?watermark=", chat.Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var key = Path.Combine(folder, "data", "directline.key");
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
        await after.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("DirectLine:SigningKey", "short")]
    [InlineData("DirectLine:TokenLifetime", "00:29:00")]
    public async Task A_setting_that_would_break_chats_stops_the_start(string name, string value) =>
        await Assert.ThrowsAnyAsync<Exception>(() => DirectLineHost.StartAsync(new() { [name] = value }));

    [Fact]
    public async Task The_session_id_is_told_for_sign_in_cards()
    {
        await using var host = await DirectLineHost.StartAsync();
        var chat = await host.TokenAsync();

        using var response = await host.SendAsync(HttpMethod.Get, "session/getsessionid", chat.Token);

        Assert.Equal(chat.Id, (await response.JsonAsync()).GetProperty("sessionId").GetString());
    }

    [Fact]
    public async Task An_unknown_address_says_so()
    {
        await using var host = await DirectLineHost.StartAsync();

        using var response = await host.Http.PutAsJsonAsync("conversations", new { }, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }
}
