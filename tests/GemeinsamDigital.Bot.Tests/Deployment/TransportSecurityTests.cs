// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace GemeinsamDigital.Bot.Tests.Deployment;

public sealed class TransportSecurityTests
{
    [Theory]
    [InlineData("https://localhost", null, true)]
    [InlineData("http://localhost", "https", true)]
    [InlineData("http://localhost", null, false)]
    public async Task Browsers_are_told_to_stay_with_tls_once_they_came_over_tls(string address, string? forwarded, bool told)
    {
        await using var host = new BotHost { Settings = { ["FORWARDEDHEADERS_ENABLED"] = "true" } };
        using var client = host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri(address) });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (forwarded is not null)
            request.Headers.Add("X-Forwarded-Proto", forwarded);

        using var page = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.True(page.IsSuccessStatusCode);
        Assert.Equal(told, page.Headers.TryGetValues("Strict-Transport-Security", out var values) && values.Single() == "max-age=31536000");
    }
}
