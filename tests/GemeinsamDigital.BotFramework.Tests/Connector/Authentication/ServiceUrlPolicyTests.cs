// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Connector.Authentication;

namespace GemeinsamDigital.BotFramework.Tests.Connector.Authentication;

public class ServiceUrlPolicyTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://directline.botframework.com/", true)]
    [InlineData("https://europe.webchat.botframework.com/", true)]
    [InlineData("https://SMBA.trafficmanager.net/emea/", true)]
    [InlineData("https://teams.botframework.azure.us/", true)]
    [InlineData("https://chat.example.org/v1", true)]
    [InlineData("https://a.example.net/", true)]
    [InlineData("https://example.net/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com.example.com/", false)]
    [InlineData("https://other.trafficmanager.net/", false)]
    [InlineData("https://directline.botframework.com@example.com/", false)]
    [InlineData("https://example.com/directline.botframework.com", false)]
    [InlineData("https://example.com\\.botframework.com/", false)]
    [InlineData("http://smba.trafficmanager.net/emea/", false)]
    [InlineData("ftp://smba.trafficmanager.net/", false)]
    [InlineData("http://localhost:3978/", false)]
    [InlineData("https://127.0.0.1/", false)]
    [InlineData("https://169.254.169.254/metadata", false)]
    [InlineData("//smba.trafficmanager.net/", false)]
    [InlineData("/emea", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task A_bot_with_an_app_id_talks_to_Microsofts_channels_and_to_added_hosts(string? serviceUrl, bool allowed)
    {
        Assert.Equal(allowed, await Allows(A.AppId, serviceUrl));
    }

    [Theory]
    [InlineData("http://localhost:3978/", true)]
    [InlineData("http://127.0.0.1:50000", true)]
    [InlineData("http://[::1]:50000", true)]
    [InlineData("https://localhost:3978/", true)]
    [InlineData("https://chat.example.org/", true)]
    [InlineData("https://smba.trafficmanager.net/emea/", false)]
    [InlineData("http://localhost.example.com/", false)]
    [InlineData("http://10.0.0.1/", false)]
    public async Task A_bot_without_an_app_id_talks_to_its_own_machine(string serviceUrl, bool allowed)
    {
        Assert.Equal(allowed, await Allows("", serviceUrl));
    }

    private static ValueTask<bool> Allows(string appId, string? serviceUrl) =>
        new ServiceUrlPolicy(
            ["chat.example.org", "*.example.net"], new PasswordServiceClientCredentialFactory(appId, "secret", null, null, TimeProvider.System))
            .AllowsAsync(serviceUrl, TestContext.Current.CancellationToken);
}
