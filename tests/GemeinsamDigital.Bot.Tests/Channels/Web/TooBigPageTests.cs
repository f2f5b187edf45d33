// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Channels.Web;

public sealed class TooBigPageTests
{
    [Theory]
    [InlineData("idee")]
    [InlineData("status")]
    [InlineData("rueckmeldung")]
    public async Task Who_sends_more_than_a_form_can_take_reads_how_to_go_on(string address)
    {
        await using var host = new BotHost();
        using var visitor = new Visitor(host);
        using var body = new StringContent("nummer=" + new string('a', 2 * 1024 * 1024), Encoding.UTF8, "application/x-www-form-urlencoded");

        using var response = await visitor.PostAsync(address, body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("eine Seite zurück, dort sind sie noch", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
