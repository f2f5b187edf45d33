// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.EndToEnd.Tests.DirectLine;
using GemeinsamDigital.EndToEnd.Tests.Support;

namespace GemeinsamDigital.EndToEnd.Tests.Crash;

/// <summary>Hands in one idea after the other, on the short path, and keeps the receipts.</summary>
/// <param name="answered">Is told of every answer.</param>
internal sealed class CrashCitizen(int number, StubbornClient client, Random random, Action answered)
{
    private const int MostAnswers = 12;

    private readonly List<string> said = [];

    internal List<(string Title, Receipt Receipt)> Receipts { get; } = [];

    internal async Task LiveAsync(Func<bool> isEnough)
    {
        await client.OpenAsync();
        do
            await HandInAsync($"Trinkbrunnen für den Kiez {Letters(number)}{Letters(Receipts.Count)}");
        while (!isEnough());
    }

    /// <summary>Asks with number and code how each idea stands: an idea is only shown to who has both.</summary>
    internal async Task CheckReceiptsAsync()
    {
        foreach (var (title, receipt) in Receipts)
        {
            var status = await client.AskAsync($"{receipt.Reference} {receipt.Code}", twice: false);
            Assert.True(status.Text().Contains(title, StringComparison.Ordinal), $"The receipt {receipt} does not open “{title}”: {status.Text()}");
        }
    }

    private async Task HandInAsync(string title)
    {
        said.Clear();
        var reply = await AskAsync("Idee einreichen");
        while (reply.Kind() != "receipt")
        {
            Assert.True(reply.Kind() is "prompt" or "summary" && said.Count < MostAnswers, $"Citizen {number} is stuck:\n{string.Join('\n', said)}");
            reply = await AskAsync(AnswerTo(reply, title));
        }
        var receipt = Receipt.Read(reply.Text());
        Assert.Equal((10, 14), (receipt.Reference.Length, receipt.Code.Length));
        Receipts.Add((title, receipt));
    }

    private static string AnswerTo(JsonElement question, string title) => question.Step() switch
    {
        "type" => "Idee",
        "title" => title,
        "description" => "An jedem größeren Platz soll ein Trinkbrunnen stehen, den man auf einer Karte findet.",
        "similar" => "trotzdem einreichen",
        "consent" => "ja",
        "summary" => "Absenden",
        _ => "überspringen",
    };

    private async Task<JsonElement> AskAsync(string text)
    {
        var reply = await client.AskAsync(text, twice: random.Next(5) == 0);
        answered();
        said.Add($"> {text}\n{reply.Kind()} {reply.Step()}: {reply.Text()}");
        return reply;
    }

    /// <summary>A number as a word, so that it looks like nothing but a word.</summary>
    private static string Letters(int number) => (number >= 20 ? Letters(number / 20) : "") + "bcdfghjklmnpqrstvwxz"[number % 20] + 'a';
}
