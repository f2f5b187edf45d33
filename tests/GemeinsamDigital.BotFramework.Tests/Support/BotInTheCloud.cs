// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;

namespace GemeinsamDigital.BotFramework.Tests.Support;

/// <summary>A bot with an app id of one tenant, together with the two who sign tokens for it.</summary>
internal sealed class BotInTheCloud : IAsyncDisposable
{
    public const string ChannelMetadata = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
    public const string EmulatorMetadata = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;

    private static readonly RSA EmulatorKey = RSA.Create(2048);

    private BotInTheCloud(BotHost host, FakeInternet internet, TokenIssuer channels, TokenIssuer emulator) =>
        (Host, Internet, Channels, Emulator) = (host, internet, channels, emulator);

    public BotHost Host { get; }
    public FakeInternet Internet { get; }
    public TokenIssuer Channels { get; }
    public TokenIssuer Emulator { get; }

    public static async Task<BotInTheCloud> StartAsync(
        BotCallbackHandler? turn = null,
        AuthenticationConfiguration? authentication = null,
        string[]? endorsements = null,
        string channelMetadata = ChannelMetadata,
        string emulatorMetadata = EmulatorMetadata,
        params (string Key, string? Value)[] configuration)
    {
        var internet = new FakeInternet();
        var channels = new TokenIssuer("channel-key", TokenIssuer.SharedKey, endorsements ?? ["msteams", "webchat"]);
        var emulator = new TokenIssuer("emulator-key", EmulatorKey);
        internet.PublishKeys(channelMetadata, channels);
        internet.PublishKeys(emulatorMetadata, emulator);
        var host = await BotHost.StartAsync(turn, internet, authentication,
        [
            ("MicrosoftAppType", "SingleTenant"),
            ("MicrosoftAppId", A.AppId),
            ("MicrosoftAppPassword", "secret"),
            ("MicrosoftAppTenantId", A.TenantId),
            .. configuration,
        ]);
        return new BotInTheCloud(host, internet, channels, emulator);
    }

    public Task<BotAnswer> PostFromChannelAsync(TokenDraft draft, JsonObject? activity = null) =>
        Host.PostAsync(activity ?? A.Message(), "Bearer " + Channels.Sign(draft));

    public Task<BotAnswer> PostFromEmulatorAsync(TokenDraft draft, JsonObject? activity = null) =>
        Host.PostAsync(activity ?? A.Message().With("channelId", "emulator"), "Bearer " + Emulator.Sign(draft));

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
