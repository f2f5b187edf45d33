// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using GemeinsamDigital.EndToEnd.Tests.Support;

namespace GemeinsamDigital.EndToEnd.Tests.DirectLine;

public sealed class DirectLineJsTests
{
    [Theory]
    [InlineData("ws")]
    [InlineData("poll")]
    public async Task A_citizen_asks_hands_in_an_idea_and_reads_how_it_stands(string way)
    {
        using var bot = new RunningBot();
        using var client = await DirectLineJs.StartAsync(bot.Address, way);
        Assert.Equal("greeting", (await client.NextFromBotAsync()).Kind());

        var answer = await client.AskAsync("Was ist Gemeinsam Digital?");
        Assert.Equal("answer", answer.Kind());
        Assert.Contains("](https://", answer.Text(), StringComparison.Ordinal);

        var receipt = await HandInAsync(client, await client.AskAsync("Ich habe eine Idee"));
        Assert.Equal("receipt", receipt.Kind());

        var status = await client.AskAsync($"{receipt.Reference()} {receipt.Code()}");
        Assert.Contains(receipt.Reference(), status.Text(), StringComparison.Ordinal);
        Assert.NotEqual("error", status.Kind());
        client.AssertOnceAndInOrder(client.Activities.Count);
    }

    [Fact]
    public async Task After_a_cut_nothing_is_lost_and_nothing_comes_twice()
    {
        using var bot = new RunningBot();
        using var client = await DirectLineJs.StartAsync(bot.Address, "ws");
        var greeting = await client.NextFromBotAsync();
        var first = await client.AskAsync("Was ist Gemeinsam Digital?");

        await client.CutAsync();
        await PostBesideAsync(bot, client, greeting.GetProperty("conversation").GetProperty("id").GetString()!, "Was ist der Wertekompass?");
        var second = await client.NextFromBotAsync();
        var third = await client.AskAsync("Danke");

        Assert.Equal("answer", first.Kind());
        Assert.Equal("answer", second.Kind());
        Assert.NotNull(third.Kind());
        client.AssertOnceAndInOrder(count: 7);
    }

    private static async Task<JsonElement> HandInAsync(DirectLineJs client, JsonElement question)
    {
        for (var i = 0; i < 10 && question.Kind() != "receipt"; i++)
        {
            question = question.Kind() == "notice" ? await client.NextFromBotAsync() : await client.AskAsync(question.Step() switch
            {
                "title" => "Mehr Trinkbrunnen im Kiez",
                "description" => "An jedem größeren Platz soll ein Trinkbrunnen stehen, den man in einer Karte findet.",
                "consent" => "ja",
                "summary" => "Absenden",
                _ => question.Buttons()[0],
            });
        }

        return question;
    }

    /// <summary>What another tab of the same citizen does.</summary>
    private static async Task PostBesideAsync(RunningBot bot, DirectLineJs client, string conversation, string text)
    {
        using var http = new HttpClient { BaseAddress = bot.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", client.Token);
        var address = new Uri($"directline/conversations/{conversation}/activities", UriKind.Relative);
        using var response = await http.PostAsJsonAsync(address, new { type = "message", text }, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
