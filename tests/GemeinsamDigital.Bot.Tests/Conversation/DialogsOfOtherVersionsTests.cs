// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Conversation;

public sealed class DialogsOfOtherVersionsTests
{
    [Fact]
    public async Task A_dialog_that_this_version_does_not_know_is_left_and_the_draft_is_still_there()
    {
        await using var host = new BotHost();
        var chat = new Chat(host);
        foreach (var text in (string[])["Idee einreichen", "1", "Solarbänke für Neukölln"])
            await chat.SayAsync(text);
        await RenameStoredDialogAsync(host, chat);

        var lost = Assert.Single(await chat.SayAsync("Bänke mit Solarzellen am Kanal."));
        var resumed = await chat.SayAsync("Idee einreichen");

        Assert.StartsWith("Ich wurde inzwischen überarbeitet", lost.Text, StringComparison.Ordinal);
        Assert.Equal("description", resumed[^1].Step);
    }

    private static async Task RenameStoredDialogAsync(BotHost host, Chat chat)
    {
        var store = host.Services.GetRequiredService<ITurnStore>();
        var key = new ConversationKey("emulator", chat.ConversationId);
        var start = await store.BeginAsync(key, "eine andere Version", TestContext.Current.CancellationToken);
        var json = start.Memory!.Json.Replace("\"id\":\"idea\"", "\"id\":\"idee-von-gestern\"", StringComparison.Ordinal);
        Assert.NotEqual(start.Memory.Json, json);
        await store.CommitAsync(
            new TurnCommit { Key = key, ActivityId = "eine andere Version", ExpectedVersion = start.Memory.Version, MemoryJson = json },
            TestContext.Current.CancellationToken);
    }
}
