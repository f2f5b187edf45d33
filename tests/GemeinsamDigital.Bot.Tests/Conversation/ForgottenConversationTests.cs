// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GemeinsamDigital.Bot.Tests.Conversation;

public sealed class ForgottenConversationTests(EmulatedBot bot) : IClassFixture<EmulatedBot>
{
    private const string Marker = "Zitronenfalter7391";
    private static readonly JsonObject DeleteUserData = new() { ["type"] = "deleteUserData" };
    private readonly ConnectorChat _chat = bot.NewChat();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DeleteUserData_deletes_memory_draft_and_replies_without_a_word()
    {
        await DraftAsync(Marker);
        Assert.NotEmpty(FilesWith(Marker));

        var answer = await _chat.PostAsync(DeleteUserData);

        Assert.Empty(answer.Activities);
        Assert.Equal(new TurnStart(null, null), await MemoryAsync());
        await bot.Host.Services.GetServices<IHostedService>().OfType<FinishErasures>().Single().FinishAsync(Token);
        Assert.Empty(FilesWith(Marker));
        Assert.Empty(FilesWith(_chat.ConversationId));
    }

    [Fact]
    public async Task DeleteUserData_leaves_a_submitted_idea_which_has_a_receipt()
    {
        await DraftAsync("Solarbänke am Kanal");
        await _chat.SayAsync("Bänke mit Solarzellen, an denen man sein Telefon laden kann.");
        await _chat.SayAsync("Ja, einverstanden");
        var receipt = (await _chat.SayAsync("Absenden")).Text;

        await _chat.PostAsync(DeleteUserData);

        Assert.NotNull(await bot.Host.Services.GetRequiredService<IIdeaStore>().FindAsync(IdeaReference.Find(receipt)!, Token));
    }

    [Fact]
    public async Task After_DeleteUserData_the_conversation_begins_anew()
    {
        await DraftAsync(Marker);

        await _chat.PostAsync(DeleteUserData);
        await _chat.PostAsync(DeleteUserData);

        Assert.Equal("greeting", Kind(await _chat.PostAsync(new JsonObject { ["type"] = "contactRelationUpdate", ["action"] = "add" })));
        Assert.Equal("answer", Kind(await _chat.SayAsync("Was ist die Kiezbox?")));
    }

    private async Task DraftAsync(string title)
    {
        await _chat.SayAsync("Idee einreichen");
        await _chat.SayAsync("Idee");
        await _chat.SayAsync(title);
    }

    private static string Kind(ConnectorChat.Answer answer) => answer.Activities.Single()["entities"]![0]!["kind"]!.GetValue<string>();

    private Task<TurnStart> MemoryAsync() =>
        bot.Host.Services.GetRequiredService<ITurnStore>().BeginAsync(new ConversationKey("emulator", _chat.ConversationId), "none", Token);

    private IEnumerable<string> FilesWith(string text) => Directory.EnumerateFiles(bot.Host.DataFolder, "*", SearchOption.AllDirectories).Where(path =>
    {
        using var file = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), Encoding.Latin1);
        return file.ReadToEnd().Contains(text, StringComparison.OrdinalIgnoreCase);
    });
}
