// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Channels.Cards;

public sealed class CardScriptTests
{
    /// <summary>A browser fetches a module from elsewhere only with this header; the widget itself is a plain script.</summary>
    [Theory]
    [InlineData("/w/card.js", true)]
    [InlineData("/index.html", false)]
    public async Task A_page_elsewhere_may_fetch_what_belongs_to_the_widget_and_nothing_else(string path, bool may)
    {
        await using var host = new BotHost();
        using var response = await host.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(may, response.Headers.Contains("Access-Control-Allow-Origin"));
    }
}
