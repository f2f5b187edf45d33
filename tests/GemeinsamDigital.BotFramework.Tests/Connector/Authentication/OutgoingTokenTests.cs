// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication.Outgoing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Rest;

namespace GemeinsamDigital.BotFramework.Tests.Connector.Authentication;

public class OutgoingTokenTests
{
    private const string Replies = A.ServiceUrl + "v3/conversations/19%3Ac%40thread.v2%7Cx/activities/m%7C1";

    [Theory]
    [InlineData("SingleTenant", "https://login.microsoftonline.com/" + A.TenantId)]
    [InlineData("MultiTenant", "https://login.microsoftonline.com/botframework.com")]
    public async Task A_reply_is_signed_with_a_token_that_the_secret_was_exchanged_for(string appType, string login)
    {
        await using var bot = await BotInTheCloud.StartAsync(SayHelloAsync, configuration: ("MicrosoftAppType", appType));
        bot.Internet.Answer(Replies, () => FakeInternet.Json(new JsonObject { ["id"] = "r" }));
        bot.Internet.Answer(login + "/oauth2/v2.0/token", () => Token("token-1"));

        Assert.Equal(HttpStatusCode.OK, (await bot.PostFromChannelAsync(new TokenDraft())).Status);

        var reply = Assert.Single(bot.Internet.Requests, request => request.Address == Replies);
        Assert.Equal("Bearer token-1", reply.Authorization);
        var exchange = Assert.Single(bot.Internet.Requests, request => request.Address == login + "/oauth2/v2.0/token");
        Assert.Contains("client_secret=secret", exchange.Body, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", exchange.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_token_serves_many_turns()
    {
        await using var bot = await BotInTheCloud.StartAsync(SayHelloAsync);
        bot.Internet.Answer(Replies, () => FakeInternet.Json(new JsonObject { ["id"] = "r" }));
        bot.Internet.Answer(LoginOf(A.TenantId), () => Token("token-1"));

        for (var i = 0; i < 3; i++)
            await bot.PostFromChannelAsync(new TokenDraft());

        Assert.Equal((3, 1), (bot.Internet.CountOf(Replies), bot.Internet.CountOf(LoginOf(A.TenantId))));
    }

    [Fact]
    public async Task A_refused_secret_fails_the_turn_and_sends_nothing_unsigned()
    {
        await using var bot = await BotInTheCloud.StartAsync(SayHelloAsync);
        bot.Internet.Answer(LoginOf(A.TenantId), () => FakeInternet.Json(
            new JsonObject { ["error"] = "invalid_client" }, HttpStatusCode.Unauthorized));

        Assert.Equal(HttpStatusCode.InternalServerError, (await bot.PostFromChannelAsync(new TokenDraft())).Status);
        Assert.Equal(0, bot.Internet.CountOf(Replies));
    }

    [Fact]
    public async Task A_managed_identity_needs_no_secret()
    {
        var internet = new FakeInternet();
        internet.Answer("http://169.254.169.254/metadata/identity/oauth2/token", () => FakeInternet.Json(new JsonObject
        {
            ["access_token"] = "token-of-the-machine",
            ["expires_on"] = TimeProvider.System.GetUtcNow().AddHours(24).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["resource"] = "https://api.botframework.com",
            ["token_type"] = "Bearer",
        }));
        var credentials = await Factory(internet, ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppId", A.AppId))
            .CreateCredentialsAsync(A.AppId, "https://api.botframework.com", "https://login.example/", true, Stop);

        Assert.Equal("Bearer token-of-the-machine", await SignAsync(credentials));
    }

    [Fact]
    public async Task A_bot_without_an_app_id_signs_nothing()
    {
        var factory = Factory(new FakeInternet());

        Assert.True(await factory.IsAuthenticationDisabledAsync(Stop));
        Assert.Null(await SignAsync(await factory.CreateCredentialsAsync("", "scope", "https://login.example/", true, Stop)));
    }

    [Theory]
    [InlineData("MicrosoftAppPassword", "MultiTenant", A.AppId, null, null)]
    [InlineData("MicrosoftAppTenantId", "SingleTenant", A.AppId, "secret", null)]
    [InlineData("MicrosoftAppId", "UserAssignedMSI", null, null, A.TenantId)]
    [InlineData("MicrosoftAppType", "Certificate", A.AppId, "secret", A.TenantId)]
    public void A_missing_setting_is_named_at_the_start(
        string missing, string appType, string? appId, string? password, string? tenant)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Factory(
            new FakeInternet(),
            ("MicrosoftAppType", appType),
            ("MicrosoftAppId", appId),
            ("MicrosoftAppPassword", password),
            ("MicrosoftAppTenantId", tenant)));

        Assert.StartsWith(missing, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_renewed_five_minutes_before_its_end()
    {
        var time = new FakeTimeProvider(TokenIssuer.Now);
        var acquired = 0;
        using var credentials = new TokenCredentials(
            _ => Task.FromResult(new AccessToken($"token-{++acquired}", time.GetUtcNow().AddHours(1))), time);

        Assert.Equal("Bearer token-1", await SignAsync(credentials));
        time.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("Bearer token-1", await SignAsync(credentials));
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("Bearer token-2", await SignAsync(credentials));
    }

    [Fact]
    public async Task Many_turns_at_once_wait_for_one_token()
    {
        var ready = new TaskCompletionSource<AccessToken>(TaskCreationOptions.RunContinuationsAsynchronously);
        var acquired = 0;
        using var credentials = new TokenCredentials(
            _ =>
            {
                Interlocked.Increment(ref acquired);
                return ready.Task;
            },
            TimeProvider.System);

        var waiting = Enumerable.Range(0, 20).Select(_ => SignAsync(credentials)).ToList();
        ready.SetResult(new AccessToken("t", TimeProvider.System.GetUtcNow().AddHours(1)));

        Assert.All(await Task.WhenAll(waiting), header => Assert.Equal("Bearer t", header));
        Assert.Equal(1, acquired);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string LoginOf(string tenant) => $"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token";

    private static Task SayHelloAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync("Hallo", cancellationToken: cancellationToken);

    private static HttpResponseMessage Token(string value) => FakeInternet.Json(new JsonObject
    {
        ["access_token"] = value,
        ["expires_in"] = 365 * 24 * 3600,
        ["token_type"] = "Bearer",
    });

    private static ConfigurationServiceClientCredentialFactory Factory(
        FakeInternet internet, params (string Key, string? Value)[] configuration) => new(
        new ConfigurationBuilder().AddInMemoryCollection(
            configuration.Select(entry => KeyValuePair.Create(entry.Key, entry.Value))).Build(),
        internet.CreateClient(""));

    private static async Task<string?> SignAsync(ServiceClientCredentials credentials)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://channel.example/");
        await credentials.ProcessHttpRequestAsync(request, Stop);
        return request.Headers.Authorization?.ToString();
    }
}
