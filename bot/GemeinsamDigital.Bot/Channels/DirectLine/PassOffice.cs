// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>
/// Issues and reads the tokens of the REST calls and the tickets of the stream addresses. Both are JWT, because Web Chat reads
/// the claim <c>user</c> from its token; their audiences differ, so that neither passes for the other.
/// </summary>
internal sealed class PassOffice(IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const string TokenAudience = "directline";
    private const string TicketAudience = "directline-stream";
    private const string User = "user";
    private const string Conversation = "conv";

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials credentials = new(SigningKey.Load(options.Value), SecurityAlgorithms.HmacSha256);

    internal string IssueToken(Pass pass) => Issue(pass, TokenAudience, options.Value.TokenLifetime);

    internal string IssueTicket(Pass pass) => Issue(pass, TicketAudience, options.Value.TicketLifetime);

    internal Task<PassCheck> ReadTokenAsync(string? token) => ReadAsync(token, TokenAudience, options.Value.RefreshGrace);

    internal Task<PassCheck> ReadTicketAsync(string? ticket) => ReadAsync(ticket, TicketAudience, TimeSpan.Zero);

    private string Issue(Pass pass, string audience, TimeSpan lifetime)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Audience = audience,
            IssuedAt = now,
            Expires = now + lifetime,
            Claims = new Dictionary<string, object> { [User] = pass.User, [Conversation] = pass.Conversation },
            SigningCredentials = credentials,
        });
    }

    private async Task<PassCheck> ReadAsync(string? text, string audience, TimeSpan grace)
    {
        if (!handler.CanReadToken(text))
            return PassCheck.Missing.Instance;

        var result = await handler.ValidateTokenAsync(text, Rules(audience));
        if (!result.IsValid || !TryRead((JsonWebToken)result.SecurityToken, out var pass, out var end))
            return PassCheck.Over.Instance;

        var now = time.GetUtcNow();
        return now < end ? new PassCheck.Valid(pass)
            : now < end + grace ? new PassCheck.Expired(pass)
            : PassCheck.Over.Instance;
    }

    private TokenValidationParameters Rules(string audience) => new()
    {
        IssuerSigningKey = credentials.Key,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        ValidAudience = audience,
        ValidateIssuer = false, // the key is the issuer
        ValidateLifetime = false, // read below: expired and over are two answers
    };

    private static bool TryRead(JsonWebToken token, [NotNullWhen(true)] out Pass? pass, out DateTimeOffset end)
    {
        pass = null;
        end = new DateTimeOffset(token.ValidTo, TimeSpan.Zero);
        if (!token.TryGetPayloadValue<string>(User, out var user) || !token.TryGetPayloadValue<string>(Conversation, out var conversation))
            return false;

        pass = new Pass(user, conversation);
        return true;
    }
}
