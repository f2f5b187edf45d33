// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Answers;

/// <summary>What citizens get while an editor saves: real files, the whole bot, no restart.</summary>
public sealed class SavedArticleTests : IAsyncDisposable
{
    private const string Question = "Was ist die Kiezbox?";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articles-");
    private readonly BotHost _host = new();

    // Never disposed: a watcher that was just at work may tell of it after the end of the host.
    private readonly SemaphoreSlim _reloaded = new(0);
    private readonly KnowledgeSource _knowledge;

    public SavedArticleTests()
    {
        Save("kiezbox", "Ein Kasten.");
        Save("handbuch", "Methoden für die Verwaltung.", "Was steht im Handbuch?");
        _host.Settings["Knowledge:ArticlesFolder"] = _folder.FullName;
        _knowledge = _host.Services.GetRequiredService<KnowledgeSource>();
        _knowledge.Reloaded += () => _reloaded.Release();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_saved_article_answers_without_a_restart()
    {
        var chat = new Chat(_host);
        Assert.StartsWith("Ein Kasten.", (await chat.SayAsync(Question))[^1].Text);

        Save("kiezbox", "Ein Kasten mit Notfallnetz.");
        await UntilAsync("Ein Kasten mit Notfallnetz.");

        Assert.StartsWith("Ein Kasten mit Notfallnetz.", (await chat.SayAsync(Question))[^1].Text);
    }

    [Fact]
    public async Task Of_two_quick_saves_the_second_one_counts()
    {
        Save("kiezbox", "Erster Versuch.");
        Save("kiezbox", "Zweiter Versuch.");

        await UntilAsync("Zweiter Versuch.");
    }

    [Fact]
    public async Task A_broken_file_leaves_the_old_version_and_a_line_in_the_log_without_its_text()
    {
        File.WriteAllText(PathOf("kiezbox"), "---\nid: kiezbox\ntitle: [\n---\nGeheimer Entwurf");
        await ReloadedAsync();

        Assert.StartsWith("Ein Kasten.", (await new Chat(_host).SayAsync(Question))[^1].Text);
        Assert.Single(_host.Log.Lines, line => line.StartsWith("Error Article de/kiezbox.md, line 4: ", StringComparison.Ordinal) && line.Contains("The bot goes on with the version before."));
        Assert.DoesNotContain(_host.Log.Lines, line => line.Contains("Geheimer"));

        Save("kiezbox", "Wieder ganz.");
        await UntilAsync("Wieder ganz.");
    }

    [Fact]
    public async Task A_deleted_article_answers_no_more()
    {
        File.Delete(PathOf("kiezbox"));
        await ReloadedAsync();

        Assert.Equal("fallback", (await new Chat(_host).SayAsync(Question))[^1].Kind);
    }

    [Fact]
    public async Task A_folder_that_lost_all_its_articles_is_not_believed()
    {
        // In this order: between the two the bot may read the folder, and then believes that the first is gone.
        File.Delete(PathOf("handbuch"));
        File.Delete(PathOf("kiezbox"));
        while (!_host.Log.Lines.Contains("Error The articles folder is empty. The bot goes on with the articles before. "))
            await ReloadedAsync();

        Assert.StartsWith("Ein Kasten.", (await new Chat(_host).SayAsync(Question))[^1].Text);
    }

    [Fact]
    public async Task A_draft_is_not_shown()
    {
        Save("entwurf", "Noch nicht fertig.", "Was ist der Datenkompass?", "draft");
        await ReloadedAsync();

        Assert.Equal("fallback", (await new Chat(_host).SayAsync("Was ist der Datenkompass?"))[^1].Kind);
    }

    [Fact]
    public async Task Readers_find_every_article_at_any_moment_of_many_saves()
    {
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadUntil(stop.Token), TestContext.Current.CancellationToken)).ToList();

        for (var i = 1; i <= 5; i++)
        {
            Save("kiezbox", $"Stand {i}.");
            await UntilAsync($"Stand {i}.");
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), asked => Assert.True(asked > 0));
    }

    private int ReadUntil(CancellationToken stop)
    {
        var asked = 0;
        for (; !stop.IsCancellationRequested || asked == 0; asked++)
        {
            var current = _knowledge.Current;
            Assert.Equal("kiezbox", current.FindWorded(Question)?.Id);
            Assert.Equal("handbuch", current.FindWorded("Was steht im Handbuch?")?.Id);
            Assert.NotNull(_knowledge.FindByPhrasing(Question));
        }

        return asked;
    }

    /// <summary>Until the article says so; a save may take more than one reload.</summary>
    private async Task UntilAsync(string answer)
    {
        while (_knowledge.Current.Find("kiezbox", "de")?.ShortAnswer != answer)
            await ReloadedAsync();
    }

    private async Task ReloadedAsync() => Assert.True(await _reloaded.WaitAsync(Patience, TestContext.Current.CancellationToken), "The bot did not read the articles again.");

    private string PathOf(string id) => Path.Combine(_folder.FullName, "de", $"{id}.md");

    private void Save(string id, string answer, string title = Question, string status = "approved")
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "de"));
        var draft = PathOf(id) + "~";
        File.WriteAllText(draft, $"""
            ---
            id: {id}
            title: {title}
            sources:
              - title: Quelle
                url: https://example.org/
            as-of: 2026-11
            status: {status}
            ---
            {answer}
            """);
        File.Move(draft, PathOf(id), overwrite: true);
    }
}
