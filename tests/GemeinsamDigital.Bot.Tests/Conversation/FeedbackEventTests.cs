// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Conversation;

/// <summary>Thumbs under an answer, as the widget sends them.</summary>
public sealed class FeedbackEventTests : IAsyncLifetime
{
    private readonly ArticleFolder _articles = new ArticleFolder()
        .Topic("kiezbox", "Was ist die Kiezbox?", "Die Kiezbox ist ein Netz aus Boxen, seit 2023.")
        .Topic("kiezlabor", "Was ist das Kiezlabor?", "Ein Haus auf Rädern.")
        .Talk("krise-hilfe", "Ich kann nicht mehr", ["Ich will nicht mehr leben"], "Du bist nicht allein.");

    private readonly BotHost _host = new();

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

    [Theory]
    [InlineData(true, "kiezbox 1 -")]
    [InlineData(false, "kiezbox 0 -")]
    public async Task A_thumb_counts_for_the_article_and_the_bot_says_nothing(bool helpful, string row)
    {
        var (chat, answer) = await AskAsync("Was ist die Kiezbox?");

        var said = await RateAsync(chat, answer, helpful);

        Assert.Empty(said);
        Assert.Equal([row], await RowsAsync());
        Assert.Empty(await QueueAsync());
    }

    [Fact]
    public async Task A_reason_comes_to_the_editors_without_the_person_and_is_counted_once()
    {
        var (chat, answer) = await AskAsync("Was ist die Kiezbox?");

        await RateAsync(chat, answer, false);
        await RateAsync(chat, answer, false, "Die Kiezbox war 2023 bei Familie Kowalski, Tel. 030 123456");
        await RateAsync(chat, answer, false, "Die Boxen sind kein Netz");

        Assert.Equal(["kiezbox 0 other"], await RowsAsync());
        var entry = Assert.Single(await QueueAsync());
        Assert.Equal(("other", "kiezbox", "was ist die kiezbox", "die kiezbox war 2023 bei …"), (entry.Kind, entry.Article, entry.Question, entry.Remark));
    }

    [Fact]
    public async Task Another_verdict_on_the_same_answer_takes_the_place_of_the_first()
    {
        var (chat, answer) = await AskAsync("Was ist die Kiezbox?");
        await RateAsync(chat, answer, false);
        await RateAsync(chat, answer, true);
        await RateAsync(chat, answer, true);

        var (another, sameArticle) = await AskAsync("Was ist die Kiezbox?");
        await RateAsync(another, sameArticle, false);

        Assert.Equal(["kiezbox 1 -", "kiezbox 0 -"], await RowsAsync());
    }

    [Fact]
    public async Task An_answer_to_two_questions_is_rated_for_both_of_its_articles()
    {
        var (chat, answer) = await AskAsync("Was ist die Kiezbox? Was ist das Kiezlabor?");

        await RateAsync(chat, answer, true);
        await RateAsync(chat, answer, false);
        await RateAsync(chat, answer, false, "Die Boxen sind kein Netz");

        Assert.Equal(["kiezbox 0 other", "kiezlabor 0 other"], await RowsAsync());
        Assert.Equal(
            [("kiezbox", "was ist die kiezbox was ist das kiezlabor", "die boxen sind kein netz"), ("kiezlabor", "was ist die kiezbox was ist das kiezlabor", "die boxen sind kein netz")],
            (await QueueAsync()).Select(entry => (entry.Article, entry.Question, entry.Remark)));
    }

    [Fact]
    public async Task An_earlier_answer_can_be_rated_and_no_question_is_made_up_for_it()
    {
        var (chat, answer) = await AskAsync("Was ist die Kiezbox?");
        await chat.SayAsync("Was ist das Kiezlabor?");

        await RateAsync(chat, answer, false, "Die Boxen sind kein Netz");

        var entry = Assert.Single(await QueueAsync());
        Assert.Equal(("kiezbox", ""), (entry.Article, entry.Question));
    }

    [Fact]
    public async Task A_thumb_leaves_a_running_dialog_as_it_is()
    {
        var (chat, answer) = await AskAsync("Was ist die Kiezbox?");
        await chat.SayAsync("Idee einreichen");
        var asked = (await chat.LastReplyAsync()).GetProperty("text").GetString()!;

        await RateAsync(chat, answer, true);
        await chat.SayAsync("Danke");

        Assert.EndsWith(asked, (await chat.LastReplyAsync()).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"replyTo":"ANSWER"}""")]
    [InlineData("""{"replyTo":"ANSWER","helpful":"maybe"}""")]
    [InlineData("""{"replyTo":"ANSWER","helpful":[true]}""")]
    [InlineData("""{"replyTo":7,"helpful":true}""")]
    [InlineData("""{"replyTo":"","helpful":true}""")]
    [InlineData("""{"replyTo":"other|0000003","helpful":true}""")]
    [InlineData("""{"replyTo":"CONVERSATION|","helpful":true}""")]
    [InlineData("""{"replyTo":"CONVERSATION|-1","helpful":true}""")]
    [InlineData("""{"replyTo":"CONVERSATION|0000000","helpful":true}""")]
    [InlineData("""{"replyTo":"CONVERSATION|0000001","helpful":true}""")]
    [InlineData("""{"replyTo":"CONVERSATION|0000002","helpful":true}""")]
    [InlineData("""{"replyTo":"CONVERSATION|9999999999999999999999","helpful":true}""")]
    [InlineData("""{"replyTo":"CONVERSATION|9223372036854775807","helpful":true}""")]
    [InlineData("[]")]
    [InlineData("true")]
    [InlineData("\"kiezbox\"")]
    [InlineData("null")]
    public async Task What_is_no_thumb_on_an_answer_changes_nothing(string value)
    {
        var (chat, answer) = await AskAsync("Was ist die Kiezbox?");

        var said = await SendAsync(chat, JsonNode.Parse(value.Replace("ANSWER", answer, StringComparison.Ordinal).Replace("CONVERSATION", chat.Id, StringComparison.Ordinal)));

        Assert.Empty(said);
        Assert.Empty(await RowsAsync());
        Assert.DoesNotContain(_host.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_left_out_and_the_thumb_counts()
    {
        var (chat, answer) = await AskAsync("Was ist die Kiezbox?");

        await RateAsync(chat, answer, false, new string('x', 501));

        Assert.Equal(["kiezbox 0 -"], await RowsAsync());
        Assert.Empty(await QueueAsync());
    }

    [Fact]
    public async Task Help_in_danger_is_not_rated()
    {
        var (chat, answer) = await AskAsync("Ich will nicht mehr leben");

        await RateAsync(chat, answer, false);

        Assert.Empty(await RowsAsync());
        Assert.DoesNotContain("rateable", (await chat.LastReplyAsync()).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_answer_cannot_be_rated()
    {
        var (_, answer) = await AskAsync("Was ist die Kiezbox?");
        var (chat, _) = await AskAsync("Was ist die Kiezbox?");

        await RateAsync(chat, answer, true);

        Assert.Empty(await RowsAsync());
    }

    private async Task<(DirectLineChat Chat, string Answer)> AskAsync(string question)
    {
        var chat = await DirectLineChat.OpenAsync(_host);
        await chat.SayAsync(question);
        return (chat, (await chat.LastReplyAsync()).GetProperty("id").GetString()!);
    }

    private static Task<IReadOnlyList<string>> RateAsync(DirectLineChat chat, string answer, bool helpful, string? reason = null)
    {
        var value = new JsonObject { ["replyTo"] = answer, ["helpful"] = helpful };
        if (reason is not null)
            value["reason"] = reason;
        return SendAsync(chat, value);
    }

    private static Task<IReadOnlyList<string>> SendAsync(DirectLineChat chat, JsonNode? value) =>
        chat.SendAsync(new JsonObject { ["type"] = "event", ["name"] = "gdb/feedback", ["value"] = value });

    private Task<IReadOnlyList<string>> RowsAsync() => _host.Services.GetRequiredService<IDatabase>().ReadAsync(
        (session, token) => session.ListAsync(
            "SELECT article, helpful, coalesce(reason, '-') FROM feedback ORDER BY id", [],
            row => $"{row.GetString(0)} {(row.GetBoolean(1) ? 1 : 0)} {row.GetString(2)}", token),
        TestContext.Current.CancellationToken);

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
