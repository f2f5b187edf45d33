// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Ideas.Simulated;

/// <summary>A citizen before the whole bot. What is said next depends on what the bot remembers.</summary>
/// <param name="receipts">Codes by number, of all citizens.</param>
internal sealed partial class SimulatedChat(BotHost host, ConcurrentDictionary<string, string> receipts, string? earlier)
{
    private static readonly IReadOnlyList<string> Failures =
        [.. ((string[])[BotLanguage.German, BotLanguage.GermanFormal, BotLanguage.GermanSimple, BotLanguage.English]).Select(language => BotLanguage.In(language, () => ConversationTexts.Failure))];

    private readonly Chat chat = new(host) { ConversationId = earlier ?? Guid.NewGuid().ToString("N") };
    private string? oldMark;

    public string Id => chat.ConversationId;

    public int Turns { get; private set; }

    public async Task TalkAsync(IReadOnlyList<CitizenAction> actions)
    {
        for (var i = 0; i < actions.Count; i++)
        {
            var memory = await RememberedAsync();
            var (said, id) = (Activity(memory, actions[i]), Guid.NewGuid().ToString("N"));
            switch (actions[i].Pick % 8)
            {
                case 0:
                    await Task.WhenAll(SendAsync(said, id), SendAsync((JsonObject)said.DeepClone(), id));
                    break;
                case 1 when i + 1 < actions.Count:
                    await Task.WhenAll(SendAsync(said, id), SendAsync(Activity(memory, actions[++i]), Guid.NewGuid().ToString("N")));
                    break;
                case 2:
                    Assert.Equal(await SendAsync(said, id), await SendAsync((JsonObject)said.DeepClone(), id));
                    break;
                default:
                    await SendAsync(said, id);
                    break;
            }
        }
    }

    private async Task<string> SendAsync(JsonObject activity, string id)
    {
        var replies = await chat.SendAsync(activity, id);
        Turns++;
        Assert.NotEmpty(replies);
        foreach (var reply in replies)
        {
            Assert.DoesNotContain(reply.Text, Failures);
            if (reply.Kind == "receipt")
                Keep(NumberPattern().Match(reply.Text).Groups[1].Value, CodePattern().Match(reply.Text).Groups[1].Value);
        }
        return string.Join('\n', replies.Select(reply => reply.Text));
    }

    /// <summary>The same number is shown with the same code, however often.</summary>
    private void Keep(string reference, string code) => Assert.Equal(code, receipts.GetOrAdd(reference, code));

    private JsonObject Activity(ConversationMemory memory, CitizenAction action)
    {
        BotLanguage.Use(memory.Language ?? BotLanguage.German);
        if (memory.Draft is not { } draft)
            return Message(action.Doing is Doing.Say or Doing.Ask ? action.Text : ConversationTexts.ButtonIdea);
        var step = IdeaDialogEngine.Resume(draft).Step!;
        var mark = IdeaDialogEngine.Mark(draft);
        switch (action.Doing)
        {
            case Doing.SendForm:
                var values = new JsonObject();
                foreach (var (name, value) in FormsSent.Values(draft, action))
                    values[name] = Mended(value);
                return new JsonObject { ["type"] = "message", ["value"] = values };
            case Doing.Tap or Doing.TapOld when memory.Offered.Count > 0:
                var button = memory.Offered[action.Pick % memory.Offered.Count];
                var tapped = Message(button.Value);
                tapped["value"] = new JsonObject { ["mark"] = action.Doing == Doing.Tap ? mark : oldMark ?? "0.0" };
                oldMark = mark;
                return tapped;
            case Doing.SwitchLanguage:
                return Message(((string[])["deutsch", "bitte siezen", "leichte sprache", "english"])[action.Pick % 4]);
            default:
                return Message(Spoken.By(action, draft, step));
        }
    }

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = Mended(text) };

    /// <summary>JSON cannot carry half a character.</summary>
    private static string Mended(string text) => string.Concat(text.EnumerateRunes());

    private async Task<ConversationMemory> RememberedAsync()
    {
        var key = new ConversationKey("emulator", Id);
        var start = await host.Services.GetRequiredService<ITurnStore>().BeginAsync(key, Guid.NewGuid().ToString("N"), TestContext.Current.CancellationToken);
        if (start.Memory is not { } stored)
            return new ConversationMemory();
        Promises.IsSmall(stored.Json, roomFor: 0);
        var memory = ConversationMemory.FromJson(stored.Json);
        if (memory.Draft is { } draft)
            Promises.CanBeAskedAgain(draft);
        return memory;
    }

    [GeneratedRegex(@"\*\*(\d{4}-\d{5})\*\*")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\*\*([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\*\*")]
    private static partial Regex CodePattern();
}
