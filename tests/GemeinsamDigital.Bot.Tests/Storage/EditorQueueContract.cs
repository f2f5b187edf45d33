// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Editors;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

public abstract class EditorQueueContract(ITestDatabase place) : StorageContract(place)
{
    private int _turns;

    private EditorQueue Queue => new(Database, Time);

    [Fact]
    public async Task A_report_is_read_as_it_was_written()
    {
        await CommitAsync(reports: [new EditorReport(ReportKind.Outdated, "kiezbox", "de", "was ist die kiezbox") { Remark = "die kiezbox … 2025" }]);

        var entry = Assert.Single(await ReadAsync());

        Assert.Equal(
            new QueueEntry(entry.Id, "outdated", "kiezbox", "de", "was ist die kiezbox", "die kiezbox … 2025", 1, Time.GetUtcNow(), Time.GetUtcNow(), false), entry);
    }

    [Fact]
    public async Task What_a_page_adds_stands_beside_what_turns_wrote()
    {
        await CommitAsync(reports: [new EditorReport(ReportKind.Unanswered, "", "de", "was kostet …")]);

        await Queue.AddAsync([new EditorReport(ReportKind.Unanswered, "", "de", "was kostet …")], [new FeedbackEntry("kiezbox", Helpful: true, Reason: null)], Token);

        Assert.Equal(2, Assert.Single(await ReadAsync()).Times);
    }

    [Fact]
    public async Task Two_reports_on_an_answer_stand_beside_each_other()
    {
        await CommitAsync(reports: [Doubt("kiezbox"), Doubt("kiezbox")]);

        Assert.Equal([1, 1], (await ReadAsync()).Select(entry => entry.Times));
    }

    [Fact]
    public async Task The_same_question_without_an_answer_is_counted()
    {
        await CommitAsync(reports: [Unanswered("wann kommt …")]);
        var first = Time.GetUtcNow();
        Time.Advance(TimeSpan.FromHours(1));
        await CommitAsync(reports: [Unanswered("wann kommt …"), Unanswered("wo ist …"), Unanswered("wann kommt …") with { Language = "en" }]);

        var entries = await ReadAsync();

        Assert.Equal(3, entries.Count);
        Assert.Equal(("wann kommt …", "de", 2), (entries[0].Question, entries[0].Language, entries[0].Times));
        Assert.Equal((first, Time.GetUtcNow()), (entries[0].FirstAt, entries[0].LastAt));
    }

    [Fact]
    public async Task Entries_come_by_article_and_the_most_frequent_first()
    {
        await CommitAsync(reports: [Doubt("zukunft"), Unanswered("selten"), Unanswered("oft"), Unanswered("oft"), Doubt("arena")]);

        Assert.Equal(["oft", "selten", "arena", "zukunft"], (await ReadAsync()).Select(entry => entry.Article.Length == 0 ? entry.Question : entry.Article));
    }

    [Fact]
    public async Task A_remark_is_added_by_its_receipt_once()
    {
        await CommitAsync(reports: [Doubt("kiezbox") with { Receipt = "r1" }, Doubt("arena") with { Receipt = "r2" }]);

        await CommitAsync(remarks: [new EditorRemark("r1", "seit 2025")]);
        await CommitAsync(remarks: [new EditorRemark("r1", "zum zweiten"), new EditorRemark("r9", "verirrt")]);

        Assert.Equal([("arena", ""), ("kiezbox", "seit 2025")], (await ReadAsync()).Select(entry => (entry.Article, entry.Remark)));
    }

    [Fact]
    public async Task What_is_done_is_no_longer_shown_and_a_question_counts_anew()
    {
        await CommitAsync(reports: [Unanswered("wann kommt …"), Unanswered("wann kommt …")]);
        var id = Assert.Single(await ReadAsync()).Id;

        Assert.True(await Queue.MarkDoneAsync(id, Token));
        Assert.False(await Queue.MarkDoneAsync(id, Token));
        Assert.False(await Queue.MarkDoneAsync(id + 100, Token));
        Assert.Empty(await ReadAsync());
        await CommitAsync(reports: [Unanswered("wann kommt …")]);

        Assert.Equal(1, Assert.Single(await ReadAsync()).Times);
        Assert.Equal([(2, true), (1, false)], (await ReadAsync(alsoDone: true)).Select(entry => (entry.Times, entry.Done)));
    }

    [Fact]
    public async Task What_was_not_reported_for_long_is_forgotten()
    {
        await CommitAsync(reports: [Unanswered("alt"), Unanswered("wieder")]);
        Time.Advance(TimeSpan.FromDays(100));
        await CommitAsync(reports: [Unanswered("wieder"), Unanswered("neu")]);

        Assert.Equal(1, await Queue.ForgetAsync(Time.GetUtcNow() - TimeSpan.FromDays(50), Token));

        Assert.Equal(["wieder", "neu"], (await ReadAsync()).Select(entry => entry.Question));
    }

    [Fact]
    public async Task Turns_at_the_same_time_lose_no_count()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => CommitAsync(reports: [Unanswered("wann kommt …")])));

        Assert.Equal(20, Assert.Single(await ReadAsync()).Times);
    }

    [Fact]
    public async Task A_turn_in_conflict_reports_nothing()
    {
        Assert.IsType<CommitOutcome.Conflict>(await Turns.CommitAsync(Some.Commit(Some.Key(), expectedVersion: 7) with { Reports = [Doubt("kiezbox")] }, Token));

        Assert.Empty(await ReadAsync());
    }

    private static EditorReport Doubt(string article) => new(ReportKind.Wrong, article, "de", "…");

    private static EditorReport Unanswered(string question) => new(ReportKind.Unanswered, "", "de", question);

    private async Task CommitAsync(IReadOnlyList<EditorReport>? reports = null, IReadOnlyList<EditorRemark>? remarks = null)
    {
        var turn = Some.Commit(Some.Key(), $"a{Interlocked.Increment(ref _turns)}") with { Reports = reports ?? [], Remarks = remarks ?? [] };
        Assert.IsType<CommitOutcome.Committed>(await Turns.CommitAsync(turn, Token));
    }

    private async Task<List<QueueEntry>> ReadAsync(bool alsoDone = false)
    {
        var entries = new List<QueueEntry>();
        await Queue.ReadAsync(
            alsoDone,
            entry =>
            {
                entries.Add(entry);
                return Task.CompletedTask;
            },
            Token);
        return entries;
    }
}
