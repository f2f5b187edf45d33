// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Channels.Cards;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams.Extension;

public sealed class KnowledgeSearchTests : IAsyncLifetime
{
    private readonly BotHost _host = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_question_finds_its_answer_as_a_card_with_source_and_date()
    {
        var hits = Hits(await new TeamsClient(_host).SearchAsync("Was ist der Wertekompass?"));

        Assert.Equal("Was ist der Wertekompass?", Title(hits[0]));
        var card = hits[0]!["content"]!.AsObject();
        CardSchema.IsValid(card);
        var text = TeamsClient.Text(card);
        Assert.Contains("Der Wertekompass gibt GD:B die Richtung vor.", text, StringComparison.Ordinal);
        Assert.Matches(@"Quellen?: \[[^\]]+\]\(https://[^)]+\).* · Stand: ", text);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)hits[0]!["contentType"]);
        Assert.Equal("application/vnd.microsoft.card.hero", (string?)hits[0]!["preview"]!["contentType"]);
    }

    [Theory]
    [InlineData("kiezb", "Kiezbox")]
    [InlineData("wertekompas", "Wertekompass")]
    [InlineData("arena der ideen", "Arena der Ideen")]
    public async Task Words_that_are_still_being_typed_find_what_they_lead_to(string words, string found) =>
        Assert.Contains(found, Title(Hits(await new TeamsClient(_host).SearchAsync(words))[0]), StringComparison.Ordinal);

    [Fact]
    public async Task Before_a_word_is_typed_useful_articles_are_shown()
    {
        var hits = Hits(await new TeamsClient(_host).SearchAsync(""));

        Assert.Equal(8, hits.Count);
        Assert.Equal("Was ist Gemeinsam Digital: Berlin?", Title(hits[0]));
        Assert.All(hits, hit => CardSchema.IsValid(hit!["content"]!.AsObject()));
    }

    [Fact]
    public async Task Pages_of_a_long_list_follow_each_other_and_end()
    {
        var teams = new TeamsClient(_host);
        var whole = Hits(await teams.SearchAsync("")).Select(Title).ToArray();

        Assert.Equal(whole[..3], Hits(await teams.SearchAsync("", skip: 0, count: 3)).Select(Title));
        Assert.Equal(whole[3..6], Hits(await teams.SearchAsync("", skip: 3, count: 3)).Select(Title));
        Assert.Empty(Hits(await teams.SearchAsync("", skip: 25)));
    }

    [Theory]
    [InlineData("Rezept für Quittenmarmelade", "de-DE", "Dazu habe ich leider nichts gefunden.")]
    [InlineData("quince jam recipe", "en-US", "Unfortunately I found nothing about that.")]
    public async Task Nothing_found_is_said_politely(string words, string locale, string said)
    {
        var answer = (await new TeamsClient(_host, locale).SearchAsync(words))["composeExtension"]!;

        Assert.Equal("message", (string?)answer["type"]);
        Assert.StartsWith(said, (string?)answer["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_Teams_in_English_reads_English()
    {
        var hits = Hits(await new TeamsClient(_host, "en-US").SearchAsync("What is the Kiezbox?"));

        Assert.Equal("en", (string?)hits[0]!["content"]!["lang"]);
        Assert.Contains("Answer from the knowledge base", TeamsClient.Text(hits[0]!["content"]!.AsObject()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cry_for_help_finds_help_first()
    {
        var hits = Hits(await new TeamsClient(_host).SearchAsync("Ich will nicht mehr leben"));

        Assert.Equal("Wo finde ich Hilfe in einer Krise?", Title(hits[0]));
    }

    [Fact]
    public async Task Nothing_that_is_searched_for_reaches_the_log()
    {
        await new TeamsClient(_host).SearchAsync("Quittenmarmelade Wertekompass");

        Assert.NotEmpty(_host.Log.Lines);
        Assert.DoesNotContain(_host.Log.Lines, line => line.Contains("Quittenmarmelade", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"parameters":[]}""")]
    [InlineData("""{"parameters":[{"name":"frage","value":42}],"queryOptions":{"skip":-5,"count":99999}}""")]
    [InlineData("""{"parameters":[{"name":"frage","value":{"a":[1]}}]}""")]
    public async Task Odd_requests_are_answered_all_the_same(string value)
    {
        var answer = await new TeamsClient(_host).InvokeAsync("composeExtension/query", JsonNode.Parse(value)!.AsObject());

        Assert.Matches("^(result|message)$", (string?)answer["composeExtension"]!["type"]);
    }

    /// <summary>As the Agents Playground sends it when the person inserts a card in the chat with the bot.</summary>
    [Fact]
    public async Task An_inserted_answer_is_not_taken_for_a_question()
    {
        var hit = Hits(await new TeamsClient(_host).SearchAsync("Wertekompass"))[0]!;

        var reply = Assert.Single(await new Chat(_host, "msteams").SendAsync(new JsonObject
        {
            ["type"] = "message",
            ["text"] = "\n<span class=\"inline-compose-card\" itemid=\"0\" itemtype=\"http://schema.skype.com/InputExtension\">\n  <span content=\"0\" itemprop=\"cardId\"></span>\n</span>\n",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = hit["content"]!.DeepClone() }),
        }));

        Assert.StartsWith("Diese Antwort hast du mit der Suche eingefügt.", reply.Text, StringComparison.Ordinal);
    }

    /// <summary>As the Agents Playground sends it.</summary>
    [Fact]
    public async Task Words_without_the_parameters_name_are_searched_for_as_well()
    {
        var hits = Hits(await new TeamsClient(_host).InvokeAsync("composeExtension/query", JsonNode.Parse("""{"parameters":[{"value":"Wertekompass"}]}""")!.AsObject()));

        Assert.Equal("Was ist der Wertekompass?", Title(hits[0]));
    }

    private static JsonArray Hits(JsonObject answer)
    {
        Assert.Equal("result", (string?)answer["composeExtension"]!["type"]);
        return answer["composeExtension"]!["attachments"]!.AsArray();
    }

    private static string Title(JsonNode? hit) => (string)hit!["preview"]!["content"]!["title"]!;
}
