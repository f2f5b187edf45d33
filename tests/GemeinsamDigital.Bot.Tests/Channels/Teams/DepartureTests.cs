// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams;

/// <summary>The bot was removed or blocked: nothing is sent there any more.</summary>
public sealed class DepartureTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly Idea idea = A.Idea();
    private BotHost host = null!;
    private TeamsService service = null!;
    private TeamsChat chat = null!;

    private OutboxWorker Outbox => host.Services.GetServices<IHostedService>().OfType<OutboxWorker>().Single();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (host, service) = (new BotHost(clock), await TeamsService.StartAsync());
        chat = new TeamsChat(host, service);
        await Outbox.StopAsync(Token); // Its own round would send what the test sends.
        await host.Services.GetRequiredService<IIdeaStore>().ApplyAsync([new IdeaChange.Submit(idea)], Token);
        await FollowAsync(chat.Id);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task News_of_an_idea_come_into_the_chat()
    {
        await DecideAsync();
        await DeliverAsync();

        var news = Assert.Single(service.Sent);
        Assert.StartsWith("**Neues zur Einreichung 2026-00001**", (string?)news.Activity["text"], StringComparison.Ordinal);
        Assert.Equal("Neues zur Einreichung 2026-00001", (string?)news.Activity["summary"]);
    }

    public static TheoryData<string> Departures => new(
        """{"type":"installationUpdate","action":"remove"}""",
        """{"type":"conversationUpdate","membersRemoved":[{"id":"28:gemeinsam-digital"}]}""");

    [Theory, MemberData(nameof(Departures))]
    public async Task Who_removed_the_bot_hears_no_news(string departure)
    {
        await chat.SendAsync(JsonNode.Parse(departure)!.AsObject());
        await DecideAsync();
        await DeliverAsync();

        Assert.Empty(service.Sent);
    }

    [Fact]
    public async Task An_upgrade_and_a_person_who_leaves_are_no_departure()
    {
        await chat.InstallAsync("remove-upgrade");
        await chat.SendAsync(TeamsChat.Event("conversationUpdate", "membersRemoved", "29:ben"));
        await DecideAsync();
        await DeliverAsync();

        Assert.Single(service.Sent);
    }

    [Fact]
    public async Task Who_lets_the_bot_in_again_is_greeted_again()
    {
        await chat.InstallAsync();
        await chat.InstallAsync("remove");
        await chat.InstallAsync();

        Assert.Equal(["greeting", "greeting"], chat.Heard().Select(message => message.Kind));
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, "MessageWritesBlocked")]
    [InlineData(404, "ConversationNotFound")]
    public async Task A_channel_that_says_no_for_good_is_asked_once_and_hears_of_nothing_else(int status, string code)
    {
        service.Refusal = (status, code);
        await DecideAsync();
        await DeliverAsync();
        await DeliverAsync();
        await DecideAsync(IdeaStatus.NotImplemented);
        await DeliverAsync();

        Assert.Single(service.Sent);
    }

    [Theory]
    [InlineData(404, null)]
    [InlineData(404, "ActivityNotFoundInConversation")]
    [InlineData(400, "BadArgument")]
    [InlineData(413, "MessageSizeTooBig")]
    public async Task A_message_that_is_refused_for_good_is_given_up_and_the_next_one_is_sent(int status, string? code)
    {
        service.Refusal = (status, code);
        await DecideAsync();
        await DeliverAsync();
        await DeliverAsync();
        Assert.Single(service.Sent);

        service.Refusal = null;
        await DecideAsync(IdeaStatus.NotImplemented);
        await DeliverAsync();

        Assert.Equal(2, service.Sent.Count);
    }

    [Fact]
    public async Task A_channel_that_does_not_recognise_the_bot_today_is_asked_again()
    {
        service.Refusal = (401, "Unauthorized");
        await DecideAsync();
        await DeliverAsync();
        service.Refusal = null;
        await DeliverAsync();
        await DeliverAsync();

        Assert.Equal(2, service.Sent.Count);
    }

    private Task<bool> DecideAsync(IdeaStatus status = IdeaStatus.BeingImplemented) =>
        host.Services.GetRequiredService<IIdeaStore>().ApplyAsync([new IdeaChange.Decide(idea.Reference, status)], Token);

    private async Task DeliverAsync()
    {
        clock.Advance(TimeSpan.FromMinutes(2));
        await Outbox.SendWaitingAsync(Token);
    }

    private async Task FollowAsync(string conversation)
    {
        var reference = $$"""{"channelId":"msteams","serviceUrl":"{{service.Address}}","conversation":{"id":"{{conversation}}"},"user":{"id":"29:anna"},"bot":{"id":"28:gemeinsam-digital"} }""";
        await host.Services.GetRequiredService<ITurnStore>().CommitAsync(
            new TurnCommit
            {
                Key = new ConversationKey("msteams", conversation),
                ActivityId = "follow",
                ExpectedVersion = 0,
                MemoryJson = "{}",
                ReferenceJson = reference,
                IdeaChanges = [new IdeaChange.Follow(idea.Reference, "de")],
            },
            Token);
    }
}
