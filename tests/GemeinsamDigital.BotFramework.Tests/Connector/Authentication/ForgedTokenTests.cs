// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Security.Cryptography;
using System.Text;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace GemeinsamDigital.BotFramework.Tests.Connector.Authentication;

public class ForgedTokenTests
{
    [Fact]
    public async Task A_token_signed_by_a_stranger_under_a_known_key_id_is_refused()
    {
        await using var bot = await BotInTheCloud.StartAsync();
        var stranger = new TokenIssuer("channel-key", RSA.Create(2048), "msteams");

        var answer = await bot.Host.PostAsync(A.Message(), "Bearer " + stranger.Sign(new TokenDraft()));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task A_token_signed_with_an_unknown_key_is_refused()
    {
        await using var bot = await BotInTheCloud.StartAsync();
        var stranger = new TokenIssuer("unknown-key", TokenIssuer.SharedKey, "msteams");

        var answer = await bot.Host.PostAsync(A.Message(), "Bearer " + stranger.Sign(new TokenDraft()));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task A_changed_payload_is_refused()
    {
        await using var bot = await BotInTheCloud.StartAsync();
        var parts = bot.Channels.Sign(new TokenDraft()).Split('.');
        parts[1] = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("emea", "amer", StringComparison.Ordinal));

        var answer = await bot.Host.PostAsync(
            A.Message("https://smba.trafficmanager.net/amer/"), "Bearer " + string.Join('.', parts));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task The_public_key_is_no_shared_secret()
    {
        await using var bot = await BotInTheCloud.StartAsync();
        var secret = Encoding.UTF8.GetBytes(bot.Channels.PublicKey["n"]!.GetValue<string>());
        var token = new Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = "https://api.botframework.com",
            Audience = A.AppId,
            NotBefore = TokenIssuer.Now.UtcDateTime,
            Expires = TokenIssuer.Now.AddHours(1).UtcDateTime,
            Claims = new Dictionary<string, object> { ["serviceurl"] = A.ServiceUrl },
            SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(secret) { KeyId = "channel-key" }, "HS256"),
        });

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.Host.PostAsync(A.Message(), "Bearer " + token)).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer one two")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer a.b.c.d.e")]
    [InlineData("Bearer e30.e30.")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.W10.AA")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6e319.e30.AA")]
    [InlineData("Bearer bnVsbA.bnVsbA.bnVsbA")]
    public async Task What_is_no_token_is_refused_and_never_an_error_of_the_bot(string? authorization)
    {
        await using var bot = await BotInTheCloud.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.Host.PostAsync(A.Message(), authorization)).Status);
        Assert.All(bot.Host.Logger.Lines, line => Assert.Equal(LogLevel.Warning, line.Level));
    }

    [Fact]
    public async Task Strange_values_in_a_signed_token_are_refused()
    {
        await using var bot = await BotInTheCloud.StartAsync();
        string[] payloads =
        [
            """{"iss":"https://api.botframework.com","aud":5,"exp":"never"}""",
            """{"iss":["https://api.botframework.com"],"aud":{}}""",
            """{"iss":"https://api.botframework.com","aud":[[1]],"exp":1e400,"ver":{}}""",
            """{"iss":"https://api.botframework.com","exp":99999999999999999999,"ver":1}""",
        ];

        foreach (var payload in payloads)
        {
            var header = Base64UrlEncoder.Encode("""{"alg":"RS256","kid":"channel-key"}""");
            var answer = await bot.Host.PostAsync(A.Message(), $"Bearer {header}.{Base64UrlEncoder.Encode(payload)}.AAAA");
            Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        }
    }

    [Fact]
    public async Task A_refusal_is_logged_without_the_token_and_the_text()
    {
        await using var bot = await BotInTheCloud.StartAsync();
        var token = bot.Channels.Sign(new TokenDraft { Issuer = "https://elsewhere.example" });

        await bot.Host.PostAsync(A.Message(text: "mein Geheimnis"), "Bearer " + token);

        var (_, text) = Assert.Single(bot.Host.Logger.Lines);
        Assert.Equal("A request was refused. The token's issuer is not trusted.", text);
    }

    [Fact]
    public async Task A_bot_that_cannot_reach_the_keys_refuses_instead_of_failing()
    {
        await using var bot = await BotInTheCloud.StartAsync();
        bot.Internet.Answer(BotInTheCloud.ChannelMetadata, () => new HttpResponseMessage(HttpStatusCode.BadGateway));

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromChannelAsync(new TokenDraft())).Status);
        Assert.Contains(bot.Host.Logger.Lines, line => line.Level == LogLevel.Error);
    }
}
