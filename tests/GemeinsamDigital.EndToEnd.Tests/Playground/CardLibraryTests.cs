// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.EndToEnd.Tests.Support;

namespace GemeinsamDigital.EndToEnd.Tests.Playground;

/// <summary>Microsoft's own library for Adaptive Cards reads every kind of card that the bot sends, as version 1.5, without a complaint.</summary>
public sealed class CardLibraryTests
{
    private static readonly IdeaDraft Draft = new()
    {
        Id = "d1",
        Step = "summary",
        Fields = new IdeaFields { Type = IdeaType.Idea, Title = "Solarbänke", Description = "Bänke mit Solarzellen am Kanal." },
    };

    [Fact]
    public async Task Every_card_is_understood()
    {
        BotLanguage.Use(BotLanguage.German);
        var place = new CardPlace("de", "o1", "29:anna");
        JsonObject[] cards =
        [
            .. Enum.GetValues<ReplyKind>().Select(kind => AnswerCard.From(Reply(kind), "Alles in Worten", place)),
            AnswerCard.From(Reply(ReplyKind.Notice) with { OffersForm = true }, "Alles in Worten", place),
            IdeaCard.From(new ShownForm(Draft, []), "Alles in Worten", "de"),
            ChosenCard.From(new CardPress("idee", ReplyKind.Prompt) { Step = "type" }, "Idee", null, "de"),
            ChosenCard.From(new CardPress("absenden", ReplyKind.Summary), "Absenden", Draft, "de"),
            ChosenCard.Old("de"),
        ];

        Assert.Equal((0, $"{cards.Length} cards"), await ReadAsync(cards));
    }

    [Fact]
    public async Task A_card_with_a_mistake_would_be_noticed()
    {
        var card = ChosenCard.Old("de");
        card["body"]!.AsArray().Add(new JsonObject { ["type"] = "TextBlok", ["text"] = "verschrieben" });

        Assert.Equal(1, (await ReadAsync([card])).ExitCode);
    }

    private static Reply Reply(ReplyKind kind) => new(kind, "**Fett**, [Link](https://example.org)\n\n- eins\n- zwei\n\n---\n\nZweiter Teil\n\nQuelle: Strategie · Stand: 2025")
    {
        Title = "Was ist das?",
        Provenance = "Quelle: Strategie · Stand: 2025",
        Buttons = [new("Mehr dazu"), new("Eine lange Frage, die in keiner Reihe neben einer anderen Platz hat?"), new("Stimmt das nicht?")],
        Articles = ["kiezbox"],
        Step = "type",
        Mark = "d1.1",
        Shows = new ReplySubject.Draft("d1"),
    };

    private static async Task<(int ExitCode, string Output)> ReadAsync(IEnumerable<JsonObject> cards)
    {
        Client.File("adaptivecards", "dist/adaptivecards.js");
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Clients, "cards.cjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        foreach (var card in cards)
            await node.StandardInput.WriteLineAsync(card.ToJsonString(JsonSerializerOptions.Default));
        node.StandardInput.Close();
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (node.ExitCode, output.Trim());
    }
}
