// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace GemeinsamDigital.BotFramework.Tests.Support;

/// <summary>What a token says; the defaults are those of a good one from a channel.</summary>
internal sealed record TokenDraft
{
    public string Issuer { get; init; } = "https://api.botframework.com";
    public string[] Audiences { get; init; } = [A.AppId];
    public string? Algorithm { get; init; } = "RS256";
    public DateTimeOffset? ValidFrom { get; init; } = TokenIssuer.Now.AddMinutes(-30);
    public DateTimeOffset? ValidUntil { get; init; } = TokenIssuer.Now.AddMinutes(30);
    public ImmutableDictionary<string, string> Claims { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("serviceurl", A.ServiceUrl);

    /// <summary>The Emulator signs in as the bot, with a token of the bot's tenant.</summary>
    public static TokenDraft FromEmulator { get; } = new()
    {
        Issuer = $"https://sts.windows.net/{A.TenantId}/",
        Claims = ImmutableDictionary<string, string>.Empty.Add("ver", "1.0").Add("appid", A.AppId),
    };

    public TokenDraft With(string claim, string value) => this with { Claims = Claims.SetItem(claim, value) };

    public TokenDraft Without(string claim) => this with { Claims = Claims.Remove(claim) };
}
