// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Editors;

/// <summary>What a conversation leaves for the editors.</summary>
public sealed class EditorReportsTests : IAsyncLifetime
{
    private readonly ArticleFolder _articles = new ArticleFolder()
        .Topic("kiezbox", "Was ist die Kiezbox?", "Die Kiezbox ist ein Netz aus Boxen, seit 2023.")
        .Topic("kiezlabor", "Was ist das Kiezlabor?", "Ein Haus auf Rädern.")
        .Topic("kiezbox", "What is the Kiezbox?", "A net of boxes.", language: "en")
        .Talk("krise-hilfe", "Ich kann nicht mehr", ["Ich will nicht mehr leben"], "Du bist nicht allein.");

    private readonly BotHost _host = new();
    private Chat? _chat;

    public ValueTask InitializeAsync()
    {
        _host.Settings.Add(_articles.Setting.Key, _articles.Setting.Value);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _articles.Dispose();
    }

    [Fact]
    public async Task A_doubt_keeps_reason_question_and_remark_without_the_person()
    {
        // In so small a knowledge base hardly any word is rare, and scores are low.
        _host.Settings.Add("Knowledge:AnswerThreshold", "0.2");
        _host.Settings.Add("Knowledge:CandidatesThreshold", "0.1");
        await SayAllAsync("Kiezbox: welches Netz aus Boxen hat Kowalski?", "Stimmt das nicht?", "Inhalt ist falsch", "Die Kiezbox war 2023 bei Familie Kowalski, Tel. 030 123456");

        var entry = Assert.Single(await QueueAsync());

        Assert.Equal(("wrong", "kiezbox", "de"), (entry.Kind, entry.Article, entry.Language));
        Assert.Equal("kiezbox welches netz aus boxen hat …", entry.Question);
        Assert.Equal("die kiezbox war 2023 bei …", entry.Remark);
    }

    [Theory]
    [InlineData("Überspringen")]
    [InlineData("abbrechen")]
    [InlineData("Was ist das Kiezlabor?")]
    [InlineData("danke")]
    public async Task The_reason_counts_whatever_comes_after_it(string next)
    {
        await SayAllAsync("Was ist die Kiezbox?", "Stimmt das nicht?", "2", next);

        var entry = Assert.Single(await QueueAsync());

        Assert.Equal(("outdated", ""), (entry.Kind, entry.Remark));
    }

    [Fact]
    public async Task Whoever_says_what_is_wrong_instead_of_choosing_a_reason_is_heard()
    {
        await SayAllAsync("Was ist die Kiezbox?", "Das stimmt nicht", "Die Boxen gibt es nicht mehr.");

        var entry = Assert.Single(await QueueAsync());

        Assert.Equal(("other", "kiezbox"), (entry.Kind, entry.Article));
        Assert.Contains("boxen", entry.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_keyword_instead_of_a_reason_is_searched_for()
    {
        var replies = await SayAllAsync("Was ist die Kiezbox?", "Stimmt das nicht?", "Kiezlabor");

        Assert.Equal(["kiezlabor"], replies.Articles);
        Assert.Empty(await QueueAsync());
    }

    [Fact]
    public async Task Nothing_is_reported_before_a_reason_is_chosen()
    {
        await SayAllAsync("Was ist die Kiezbox?", "Stimmt das nicht?", "abbrechen");

        Assert.Empty(await QueueAsync());
    }

    [Fact]
    public async Task Questions_without_an_answer_are_counted_without_the_person()
    {
        await SayAllAsync("Wie lang ist die Zugspitze für Heinz Kowalski?", "wie lang ist die Zugspitze?", "Haus verkaufen Kowalski", "Haus kaufen Meier");

        var entries = await QueueAsync();

        Assert.All(entries, entry => Assert.Equal("unanswered", entry.Kind));
        Assert.Equal(4, entries.Sum(entry => entry.Times));
        Assert.DoesNotContain(entries, entry => entry.Question.Contains("kowalski", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(entries, entry => entry is { Question: "…", Times: 2 });
    }

    [Fact]
    public async Task A_person_in_danger_is_not_reported_and_the_text_of_an_idea_neither()
    {
        await SayAllAsync("Ich will nicht mehr leben", "das hilft mir nicht", "Idee einreichen", "Idee", "Wie hoch ist die Zugspitze?", "abbrechen", "ja");

        Assert.Empty(await QueueAsync());
    }

    [Fact]
    public async Task The_language_of_the_person_is_noted()
    {
        await SayAllAsync("English", "What is the Kiezbox?", "Is this wrong?", "Hard to understand", "Skip");

        Assert.Equal(("unclear", "en", "what is the kiezbox"), Assert.Single(await QueueAsync()) is var entry ? (entry.Kind, entry.Language, entry.Question) : default);
    }

    private async Task<BotMessage> SayAllAsync(params string[] texts)
    {
        _chat ??= new Chat(_host);
        IReadOnlyList<BotMessage> replies = [];
        foreach (var text in texts)
            replies = await _chat.SayAsync(text);
        return replies[^1];
    }

    private async Task<List<QueueEntry>> QueueAsync()
    {
        var entries = new List<QueueEntry>();
        await _host.Services.GetRequiredService<IEditorQueue>().ReadAsync(
            alsoDone: true,
            entry =>
            {
                entries.Add(entry);
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);
        return entries;
    }
}
