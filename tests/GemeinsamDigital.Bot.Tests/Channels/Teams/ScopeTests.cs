// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Channels.Cards;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams;

/// <summary>Alone with one person, in a group, in a team's channel.</summary>
public sealed class ScopeTests : IAsyncLifetime
{
    private readonly BotHost host = new();
    private TeamsService service = null!;

    public async ValueTask InitializeAsync() => service = await TeamsService.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task Of_two_events_that_announce_an_arrival_at_once_one_is_greeted()
    {
        var chats = Enumerable.Range(0, 12).Select(_ => new TeamsChat(host, service)).ToList();

        await Task.WhenAll(chats.SelectMany((chat, number) => number % 2 == 0
            ? [chat.ArriveAsync(), chat.InstallAsync()]
            : (Task[])[chat.InstallAsync(), chat.ArriveAsync()]));

        Assert.All(chats, chat => Assert.Equal("greeting", Assert.Single(chat.Heard()).Kind));
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task Among_many_the_bot_greets_shortly_when_it_comes_and_not_when_others_do(string type)
    {
        var chat = new TeamsChat(host, service, type);
        await chat.SendAsync(TeamsChat.Event("conversationUpdate", "membersAdded", "29:ben"));
        Assert.Empty(chat.Heard());

        await Task.WhenAll(chat.SendAsync(TeamsChat.Event("conversationUpdate", "membersAdded", TeamsChat.Bot)), chat.InstallAsync());
        await chat.SendAsync(TeamsChat.Event("conversationUpdate", "membersAdded", "29:cem"));

        var welcome = Assert.Single(chat.Heard());
        Assert.StartsWith("Hallo zusammen! Ich bin der Chatbot von Gemeinsam Digital: Berlin", welcome.Text, StringComparison.Ordinal);
        CardSchema.IsValid(welcome.Card!);
    }

    [Fact]
    public async Task A_question_in_a_channel_is_answered_in_its_thread()
    {
        var chat = new TeamsChat(host, service, "channel") { Id = "19:kanal@thread.tacv2;messageid=17" };

        var answer = Assert.Single(await chat.SayAsync("<at>Gemeinsam Digital</at> Was ist der Wertekompass?", TeamsChat.Mention("<at>Gemeinsam Digital</at>")));

        Assert.Equal("answer", answer.Kind);
        Assert.StartsWith("/v3/conversations/19:kanal@thread.tacv2;messageid=17/activities/", Assert.Single(service.Sent).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Idee einreichen")]
    [InlineData("Ich möchte eine Idee einreichen")]
    public async Task Where_others_read_along_an_idea_is_taken_by_form_only(string text)
    {
        var chat = new TeamsChat(host, service, "groupChat");

        var reply = Assert.Single(await chat.SayAsync($"<at>Gemeinsam Digital</at> {text}", TeamsChat.Mention("<at>Gemeinsam Digital</at>")));

        Assert.StartsWith("Hier lesen alle mit, deshalb frage ich dich hier nicht nach deiner Idee.", reply.Text, StringComparison.Ordinal);
        CardSchema.IsValid(reply.Card!);
        var button = Assert.Single(CardSchema.Elements(reply.Card), element => (string?)element["type"] == "Action.Submit");
        Assert.Equal("""{"msteams":{"type":"task/fetch"},"gdb":"idea-form"}""", button["data"]!.ToJsonString());
    }

    [Theory]
    [InlineData("Status")]
    [InlineData("2026-00001")]
    [InlineData("zurückziehen")]
    [InlineData("Bei Neuigkeiten melden")]
    public async Task Where_others_read_along_nobody_is_asked_for_number_or_code(string text)
    {
        var chat = new TeamsChat(host, service, "channel");

        var reply = Assert.Single(await chat.SayAsync(text));

        Assert.StartsWith("Hier lesen alle mit. Nummern, Codes", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    public async Task A_reaction_an_edit_or_a_deletion_is_taken_without_a_word(string type)
    {
        var chat = new TeamsChat(host, service);
        await chat.SendAsync(new JsonObject { ["type"] = "message", ["text"] = "Was ist der Wertekompass?" }, "eins");

        await chat.SendAsync(new JsonObject { ["type"] = type, ["text"] = "Idee einreichen", ["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" }) }, "eins");
        await chat.SendAsync(new JsonObject { ["type"] = type, ["text"] = "Idee einreichen" });

        Assert.Single(chat.Heard());
    }

    [Fact]
    public async Task The_formatted_copy_that_Teams_attaches_to_each_message_is_no_picture()
    {
        var chat = new TeamsChat(host, service);

        await chat.SendAsync(new JsonObject
        {
            ["type"] = "message",
            ["text"] = "Was ist der Wertekompass?",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>Was ist der Wertekompass?</p>" }),
        });

        Assert.Equal("answer", Assert.Single(chat.Heard()).Kind);
    }
}
