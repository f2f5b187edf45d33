// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Answers;

public sealed class TalkTests : IAsyncLifetime
{
    private readonly ArticleFolder _articles = new ArticleFolder()
        .Topic("kiezbox", "Was ist die Kiezbox?", "Ein Netz aus Boxen.\n\n- Es misst Umweltdaten.\n- Die Feuerwehr nutzt es im Notfall.")
        .Topic("cityhub", "Was ist das CityHub?", "Ein Ort für Daten der Stadt.")
        .Talk("gespraech-witz", "Erzähl einen Witz", ["Kennst du einen Witz?", "Bring mich zum Lachen"], "Treffen sich zwei Formulare.")
        .Talk(
            "notfall",
            "Was mache ich im Notfall?",
            ["Es brennt", "Hilfe, es brennt bei uns", "Feuer", "Gewalt gegen Frauen", "Da ist ein Unfall passiert", "Jemand ist verletzt", "Wie rufe ich die Feuerwehr?"],
            "Ruf sofort die 112 an.\n\nDie Polizei hat die 110.")
        .Talk("krise-hilfe", "Ich kann nicht mehr", ["Ich will nicht mehr leben", "Ich möchte sterben", "Alles ist sinnlos"], "Du bist nicht allein: 0800 111 0 111.");

    private readonly BotHost _host = new();
    private Chat _chat = null!;

    public ValueTask InitializeAsync()
    {
        _host.Settings.Add(_articles.Setting.Key, _articles.Setting.Value);
        _chat = new Chat(_host);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _articles.Dispose();
    }

    [Fact]
    public async Task Small_talk_has_neither_source_nor_date_nor_a_button_to_object()
    {
        var joke = Assert.Single(await _chat.SayAsync("Kennst du einen Witz?"));

        Assert.Equal("Treffen sich zwei Formulare.", joke.Text);
        Assert.Equal(("answer", "gespraech-witz"), (joke.Kind, Assert.Single(joke.Articles)));
        Assert.Empty(joke.Buttons);
    }

    [Fact]
    public async Task Nobody_can_rate_small_talk()
    {
        await _chat.SayAsync("Kennst du einen Witz?");

        Assert.Equal("fallback", Assert.Single(await _chat.SayAsync("Das hilft mir nicht")).Kind);
    }

    [Fact]
    public async Task A_topic_keeps_its_source_and_its_buttons()
    {
        var answer = Assert.Single(await _chat.SayAsync("Was ist die Kiezbox?"));

        Assert.EndsWith("Quelle: [Quelle zu kiezbox](https://example.org/kiezbox) · Stand: Dezember 2025", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["Mehr dazu", "Stimmt das nicht?"], answer.Buttons);
    }

    [Fact]
    public async Task Help_in_danger_is_told_completely_and_without_buttons()
    {
        var help = Assert.Single(await _chat.SayAsync("Hilfe, es brennt bei uns!"));

        Assert.Equal("Ruf sofort die 112 an.\n\nDie Polizei hat die 110.", help.Text);
        Assert.Empty(help.Buttons);
    }

    [Fact]
    public async Task Whoever_says_that_help_did_not_help_reads_it_again_and_is_not_asked_for_a_reason()
    {
        var help = Assert.Single(await _chat.SayAsync("Ich will nicht mehr leben"));

        Assert.Equal(help.Text, Assert.Single(await _chat.SayAsync("das hilft mir nicht")).Text);
    }

    [Theory]
    [InlineData(0, "Es brennt!", "notfall")]
    [InlineData(1, "Feuer", "notfall")]
    [InlineData(2, "Ich will nicht mehr leben", "krise-hilfe")]
    [InlineData(2, "Hilfe es brennt bei uns!!", "notfall")]
    [InlineData(3, "Ich möchte sterben.", "krise-hilfe")]
    [InlineData(3, "Wie rufe ich die Feuerwehr?", "notfall")]
    [InlineData(4, "Da ist ein Unfall passiert", "notfall")]
    public async Task A_cry_for_help_interrupts_an_idea_at_every_step(int answers, string cry, string article)
    {
        await BeginAsync(answers);

        var replies = await _chat.SayAsync(cry);

        Assert.Equal([article], replies[0].Articles);
        Assert.DoesNotContain(replies, reply => reply.Kind is "prompt" or "summary");
        Assert.All(replies, reply => Assert.Empty(reply.Buttons));
    }

    [Fact]
    public async Task The_draft_waits_until_somebody_wants_to_go_on()
    {
        await BeginAsync(3);

        var replies = await _chat.SayAsync("Es brennt!");
        var resumed = await _chat.SayAsync("Idee einreichen");

        Assert.Equal("Deine Einreichung habe ich mir gemerkt. Wenn du später weitermachen willst, schreib „Idee einreichen“.", replies[^1].Text);
        Assert.Equal("description", resumed[^1].Step);
    }

    [Theory]
    [InlineData("Schnellere Feuerwehr")]
    [InlineData("Feuer")]
    [InlineData("Gewalt gegen Frauen")]
    [InlineData("Notfallknopf für die Feuerwehr an jeder Haltestelle")]
    [InlineData("Erste Hilfe nach einem Unfall lernen")]
    public async Task A_title_that_merely_names_an_emergency_stays_a_title(string title)
    {
        await BeginAsync(2);

        Assert.Equal("description", Assert.Single(await _chat.SayAsync(title)).Step);
    }

    [Theory]
    [InlineData("Die Feuerwehr soll schneller kommen, wenn es brennt.")]
    [InlineData("Wenn ein Unfall passiert ist und jemand verletzt ist, soll eine App die Feuerwehr rufen.")]
    [InlineData("In jedem Kiez hängt ein Kasten, über den man die Feuerwehr rufen kann.")]
    [InlineData("Menschen, die nicht mehr leben wollen, brauchen schneller Hilfe.")]
    public async Task A_description_that_mentions_the_fire_brigade_stays_a_description(string description)
    {
        await BeginAsync(3);

        Assert.Equal("consent", Assert.Single(await _chat.SayAsync(description)).Step);
    }

    /// <param name="answers">1: the type is asked for, 2: the title, 3: the description, 4: consent; 0: a receipt's number.</param>
    private async Task BeginAsync(int answers)
    {
        string[] says = ["Idee einreichen", "Idee", "Solarbänke für Neukölln", "Bänke mit Solarzellen am Kanal."];
        foreach (var text in says.Take(answers))
            await _chat.SayAsync(text);
        if (answers == 0)
            await _chat.SayAsync("Status");
    }
}
