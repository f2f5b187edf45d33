// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using GemeinsamDigital.BotFramework.Tests.Support;

namespace GemeinsamDigital.BotFramework.Tests.Connector.Authentication;

public class EmulatorTokenTests
{
    private static readonly TokenDraft VersionTwo = TokenDraft.FromEmulator.Without("appid") with
    {
        Issuer = $"https://login.microsoftonline.com/{A.TenantId}/v2.0",
    };

    [Fact]
    public async Task The_Emulator_signs_in_as_the_bot_with_a_version_1_token()
    {
        await using var bot = await BotInTheCloud.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await bot.PostFromEmulatorAsync(TokenDraft.FromEmulator)).Status);
    }

    [Fact]
    public async Task The_Emulator_signs_in_as_the_bot_with_a_version_2_token()
    {
        await using var bot = await BotInTheCloud.StartAsync();

        var answer = await bot.PostFromEmulatorAsync(VersionTwo.With("ver", "2.0").With("azp", A.AppId));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task A_token_of_another_tenant_is_refused_and_leaves_nothing_behind()
    {
        await using var bot = await BotInTheCloud.StartAsync();
        var foreign = TokenDraft.FromEmulator with { Issuer = "https://sts.windows.net/ffffffff-0000-0000-0000-000000000000/" };

        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await bot.PostFromEmulatorAsync(foreign.With("tid", "ffffffff-0000-0000-0000-000000000000"))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromEmulatorAsync(foreign)).Status);
        Assert.Equal(HttpStatusCode.OK, (await bot.PostFromEmulatorAsync(TokenDraft.FromEmulator)).Status);
    }

    [Fact]
    public async Task Without_a_configured_tenant_no_Emulator_token_is_trusted()
    {
        await using var bot = await BotInTheCloud.StartAsync(
            configuration: [("MicrosoftAppType", "MultiTenant"), ("MicrosoftAppTenantId", "")]);

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromEmulatorAsync(TokenDraft.FromEmulator)).Status);
    }

    public static TheoryData<string> BadDrafts => [.. Bad.Keys];

    private static readonly Dictionary<string, TokenDraft> Bad = new()
    {
        ["no version"] = TokenDraft.FromEmulator.Without("ver"),
        ["an unknown version"] = TokenDraft.FromEmulator.With("ver", "3.0"),
        ["no app id"] = TokenDraft.FromEmulator.Without("appid"),
        ["another app id"] = TokenDraft.FromEmulator.With("appid", "other"),
        ["version 2 with the claim of version 1"] = VersionTwo.With("ver", "2.0").With("appid", A.AppId),
        ["another app id in version 2"] = VersionTwo.With("ver", "2.0").With("azp", "other"),
        ["expired"] = TokenDraft.FromEmulator with { ValidUntil = TokenIssuer.Now.AddMinutes(-10) },
    };

    [Theory]
    [MemberData(nameof(BadDrafts))]
    public async Task An_Emulator_token_that_breaks_a_rule_is_refused(string rule)
    {
        await using var bot = await BotInTheCloud.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromEmulatorAsync(Bad[rule])).Status);
    }

    [Fact]
    public async Task A_channels_key_does_not_sign_for_the_Emulator()
    {
        await using var bot = await BotInTheCloud.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.PostFromChannelAsync(TokenDraft.FromEmulator)).Status);
    }
}
