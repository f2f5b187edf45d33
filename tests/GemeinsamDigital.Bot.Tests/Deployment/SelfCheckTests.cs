// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Deployment;

/// <summary>A setting of the templates that is missing or wrong stops the bot at its start, and the message says what to do.</summary>
public sealed class SelfCheckTests
{
    private const string FromTheVault = "@Microsoft.KeyVault(VaultName=kv-x;SecretName=y)";

    [Theory]
    [InlineData("Site:PublicUrl", "", "Site:PublicUrl is not set")]
    [InlineData("Site:PublicUrl", "chat.example.org", "Site:PublicUrl must be a whole address")]
    [InlineData("Site:AddressForm", "sie", "Site:AddressForm must be \"du\" or \"Sie\"")]
    [InlineData("DirectLine:PublicUrl", "/chat", "DirectLine:PublicUrl must be a whole address")]
    [InlineData("DirectLine:SigningKey", "short", "DirectLine:SigningKey needs at least 32 characters")]
    [InlineData("DirectLine:SigningKey", FromTheVault, "DirectLine:SigningKey still holds its reference to Key Vault")]
    [InlineData("DirectLine:TrustedOrigins:0", "www.berlin.de", "DirectLine:TrustedOrigins:0 must be a site without a path")]
    [InlineData("DirectLine:TrustedOrigins:1", "https://example.org/chat", "DirectLine:TrustedOrigins:1 must be a site without a path")]
    [InlineData("Ideas:ContactKey", "bm90IDMyIGJ5dGVz", "Ideas:ContactKey must be 32 bytes as base 64")]
    [InlineData("Ideas:ContactKey", FromTheVault, "Ideas:ContactKey still holds its reference to Key Vault")]
    [InlineData("Storage:ConnectionString", "Host=db;Password=geheim;oops", "Storage:ConnectionString cannot be read")]
    [InlineData("Storage:ConnectionString", "Host=db;Pasword=geheim", "Storage:ConnectionString cannot be read")]
    [InlineData("Storage:ConnectionString", FromTheVault, "Storage:ConnectionString still holds its reference to Key Vault")]
    [InlineData("MicrosoftAppId", "", "MicrosoftAppId is not set")]
    [InlineData("MicrosoftAppType", "ManagedIdentity", "MicrosoftAppType is 'ManagedIdentity'. Set it to")]
    [InlineData("MicrosoftAppPassword", "", "MicrosoftAppPassword is not set")]
    [InlineData("MicrosoftAppPassword", FromTheVault, "MicrosoftAppPassword still holds its reference to Key Vault")]
    [InlineData("MicrosoftAppTenantId", "", "MicrosoftAppTenantId is not set")]
    [InlineData("DataFolder", "/proc/nothing-can-be-made-here", "DataFolder /proc/nothing-can-be-made-here")]
    public async Task A_setting_that_is_wrong_stops_the_start_with_what_to_do(string key, string value, string message)
    {
        var failure = await FailureAsync(key, value);

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_message_does_not_repeat_a_secret()
    {
        var failure = await FailureAsync("Storage:ConnectionString", "Host=db;Password=geheim;oops");

        Assert.DoesNotContain("geheim", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_wrong_settings_are_said_at_once()
    {
        var failure = await FailureAsync("Site:PublicUrl", "", ("Storage:ConnectionString", FromTheVault));

        Assert.Contains("Site:PublicUrl", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Storage:ConnectionString", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_development_a_public_address_is_not_asked_for()
    {
        await using var host = new BotHost();

        using var client = host.CreateClient();

        Assert.NotNull(client);
    }

    private static async Task<Exception> FailureAsync(string key, string value, params (string Key, string Value)[] others)
    {
        await using var host = new BotHost { Environment = "Production" };
        foreach (var (good, setting) in Templates.Settings(Templates.Deploy(singleTenant: true)).Where(one => one.Key is not ("DataFolder" or "Storage:ConnectionString")))
            host.Settings[good] = setting;
        foreach (var (other, setting) in others.Append((key, value)))
            host.Settings[other] = setting;

        return Assert.ThrowsAny<Exception>(() => host.CreateClient());
    }
}
