// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams.Extension;

public sealed class PersonalReceiptTests : IAsyncLifetime
{
    private static readonly (string, string)[] Filled =
        [("title", "Solarbänke für den Kanal"), ("description", "Bänke mit Solarzellen für das Telefon."), ("consent", "true")];

    private readonly BotHost _host = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_receipt_comes_once_into_the_persons_own_chat_and_never_into_the_group()
    {
        await using var connector = await FakeConnector.StartAsync();
        var teams = new TeamsClient(_host) { ServiceUrl = connector.Address };
        var overview = await teams.PressAsync(await teams.OpenFromButtonAsync(), "Zur Übersicht", Filled);

        var receipt = await teams.PressAsync(overview, "Absenden");
        await teams.PressAsync(overview, "Absenden");

        Assert.Equal(2, connector.Received.Count);
        var message = Assert.Single(connector.Received, call => call.Path.StartsWith("/v3/conversations/a:anna/activities", StringComparison.Ordinal)).Body;
        var code = Assert.Single(TeamsClient.Text(receipt).Split('\n'), line => line.Length == 14 && line.Count(letter => letter == '-') == 2);
        Assert.Contains(code, message.ToJsonString(), StringComparison.Ordinal);
        var created = Assert.Single(connector.Received, call => call.Path == "/v3/conversations").Body;
        Assert.Equal("29:anna", (string?)created["members"]![0]!["id"]);
        Assert.Equal("amt", (string?)created["tenantId"]);
    }

    [Fact]
    public async Task Without_the_app_in_that_chat_the_window_shows_the_receipt_alone()
    {
        await using var connector = await FakeConnector.StartAsync(mayCreate: false);
        var teams = new TeamsClient(_host) { ServiceUrl = connector.Address };
        var overview = await teams.PressAsync(await teams.OpenFromButtonAsync(), "Zur Übersicht", Filled);

        JsonObject receipt = await teams.PressAsync(overview, "Absenden");

        Assert.Contains("Deine Einreichung ist angekommen", TeamsClient.Text(receipt), StringComparison.Ordinal);
        Assert.Single(connector.Received);
    }
}
