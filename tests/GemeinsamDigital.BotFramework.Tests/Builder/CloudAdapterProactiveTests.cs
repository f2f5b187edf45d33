// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder;

public class CloudAdapterProactiveTests
{
    [Fact]
    public async Task The_bot_can_speak_first_in_a_conversation_that_it_remembers()
    {
        await using var channel = await FakeConnector.StartAsync();
        await using var bot = await BotHost.StartAsync();
        string? name = null;

        await bot.Adapter.ContinueConversationAsync(
            "",
            Remembered(channel.ServiceUrl),
            async (turn, stop) =>
            {
                name = turn.Activity.Name;
                await turn.SendActivityAsync("Ihre Idee wird umgesetzt.", cancellationToken: stop);
            },
            TestContext.Current.CancellationToken);

        Assert.Equal("ContinueConversation", name);
        Assert.Equal("Ihre Idee wird umgesetzt.", (string?)channel.Activity(0)["text"]);
        Assert.Equal("user", (string?)channel.Activity(0)["recipient"]!["id"]);
    }

    [Fact]
    public async Task A_remembered_address_must_be_one_that_the_bot_talks_to()
    {
        await using var bot = await BotHost.StartAsync();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => bot.Adapter.ContinueConversationAsync(
            "",
            Remembered("https://collector.example.net/"),
            (turn, stop) => turn.SendActivityAsync("Hallo", cancellationToken: stop),
            TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Proactive_messages_are_signed_for_the_cloud()
    {
        await using var bot = await BotInTheCloud.StartAsync();
        bot.Internet.Answer(A.ServiceUrl + "v3/conversations/c/activities/a", () => FakeInternet.Json(new JsonObject { ["id"] = "r" }));
        bot.Internet.Answer(
            $"https://login.microsoftonline.com/{A.TenantId}/oauth2/v2.0/token",
            () => FakeInternet.Json(new JsonObject { ["access_token"] = "t", ["expires_in"] = 3600, ["token_type"] = "Bearer" }));

        await bot.Host.Adapter.ContinueConversationAsync(
            A.AppId,
            new Activity(ActivityTypes.Event)
            {
                Id = "a",
                ChannelId = "msteams",
                ServiceUrl = A.ServiceUrl,
                Conversation = new ConversationAccount(id: "c"),
            },
            (turn, stop) => turn.SendActivityAsync("Hallo", cancellationToken: stop),
            TestContext.Current.CancellationToken);

        var sent = Assert.Single(bot.Internet.Requests, request => request.Address.StartsWith(A.ServiceUrl, StringComparison.Ordinal));
        Assert.Equal("Bearer t", sent.Authorization);
    }

    [Fact]
    public async Task The_bot_can_open_a_conversation()
    {
        await using var channel = await FakeConnector.StartAsync();
        await using var bot = await BotHost.StartAsync();

        await bot.Adapter.CreateConversationAsync(
            "",
            "msteams",
            channel.ServiceUrl,
            null,
            new ConversationParameters { Bot = new ChannelAccount("bot"), Members = [new ChannelAccount("user")], TenantId = "t" },
            async (turn, stop) =>
            {
                Assert.Equal(("event", "CreateConversation"), (turn.Activity.Type, turn.Activity.Name));
                await turn.SendActivityAsync("Guten Tag", cancellationToken: stop);
            },
            TestContext.Current.CancellationToken);

        Assert.Equal("/v3/conversations", channel.Requests.First().Address);
        Assert.StartsWith("/v3/conversations/sent-1/activities", channel.Requests.Last().Address, StringComparison.Ordinal);
        Assert.Equal("Guten Tag", (string?)channel.Activity(1)["text"]);
    }

    private static ConversationReference Remembered(string serviceUrl) => new()
    {
        ChannelId = "directline",
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount(id: "c"),
        Bot = new ChannelAccount("bot"),
        User = new ChannelAccount("user"),
    };
}
