// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Operations.Retention;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Tests.Operations.Retention;

/// <summary>What is kept, how long, and that it goes then; moved by the clock alone.</summary>
public abstract class RetentionContract(ITestDatabase place) : StorageContract(place)
{
    private const string Reference = "2026-00042";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gdb-retention-");
    private int _turns;

    private IdeaStore OwnIdeas => new IdeaStore(Database, Time);

    private PictureFolder Pictures => new(Path.Combine(_folder.FullName, "pictures"), Time);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_conversation_goes_thirty_days_after_its_last_turn_with_all_that_was_said()
    {
        var key = await TalkAsync();
        await FollowAsync(key, address: null);
        Pass(20);
        var younger = await TalkAsync();
        Pass(11);

        Assert.Equal(1, (await RunAsync())["conversations"]);

        Assert.Equal((0, 0, 0, 0), (await OfAsync("conversations", key), await OfAsync("turns", key), await CountAsync($"dl_activities WHERE conversation = '{key.ConversationId}'"),
            await CountAsync($"dl_conversations WHERE id = '{key.ConversationId}'")));
        Assert.Equal((0, 0), (await OfAsync("idea_conversations", key), await OfAsync("idea_followers", key)));
        Assert.Equal((1, 1), (await OfAsync("conversations", younger), await OfAsync("turns", younger)));
        Assert.Equal(1, await CountAsync("dl_conversations"));
    }

    [Fact]
    public async Task A_conversation_that_is_used_again_stays()
    {
        var key = await TalkAsync();
        Pass(29);
        await TalkAsync(key, version: 1);
        Pass(29);

        Assert.Equal(0, (await RunAsync())["conversations"]);

        Assert.Equal((1, 2), (await OfAsync("conversations", key), await OfAsync("turns", key)));
    }

    [Fact]
    public async Task An_open_draft_is_kept_as_long_as_a_saved_one()
    {
        var key = await TalkAsync(draft: A.Draft("title"));
        await OwnIdeas.ApplyAsync([new IdeaChange.SaveDraft(new SavedDraft("c0de", 1, "{}"))], Token);
        Pass(180);

        var before = await RunAsync();
        var kept = (await OfAsync("conversations", key), await CountAsync("dl_activities"), await CountAsync("saved_drafts"));
        Pass(1);
        var after = await RunAsync();

        Assert.Equal((0, 0), (before["conversations"], before["drafts"]));
        Assert.Equal((1, 1, 1), kept);
        Assert.Equal((0, 2), (after["conversations"], after["drafts"]));
        Assert.Equal((0, 0, 0), (await OfAsync("conversations", key), await CountAsync("dl_activities"), await CountAsync("saved_drafts")));
    }

    [Fact]
    public async Task Words_that_look_like_a_stored_draft_do_not_keep_a_conversation()
    {
        var memory = new ConversationMemory { LastQuestion = "\"draft\":{ \"draft\":{" };
        await TalkAsync(memory: memory);
        Pass(31);

        Assert.Equal(1, (await RunAsync())["conversations"]);
    }

    [Fact]
    public async Task A_draft_that_was_saved_again_begins_anew()
    {
        await OwnIdeas.ApplyAsync([new IdeaChange.SaveDraft(new SavedDraft("c0de", 1, "{}"))], Token);
        Pass(150);
        await OwnIdeas.ApplyAsync([new IdeaChange.SaveDraft(new SavedDraft("c0de", 2, "{}"))], Token);
        Pass(150);

        Assert.Equal(0, (await RunAsync())["drafts"]);
        Assert.NotNull(await OwnIdeas.FindDraftAsync("c0de", Token));
    }

    [Fact]
    public async Task Delivered_replies_go_after_a_week_and_the_message_stays_answered()
    {
        var key = new ConversationKey("emulator", "c1");
        await Turns.CommitAsync(Some.Commit(key, "delivered"), Token);
        await Turns.CommitAsync(Some.Commit(key, "waiting", expectedVersion: 1), Token);
        await Turns.MarkDeliveredAsync(key, "delivered", Token);
        Pass(8);

        Assert.Equal(1, (await RunAsync())["replies"]);

        var repeated = (await Turns.BeginAsync(key, "delivered", Token)).Processed!;
        Assert.Equal(("[]", true), (repeated.Json, repeated.Delivered));
        Assert.Single(await Turns.ReadUndeliveredAsync(Time.GetUtcNow(), 10, Token));
    }

    [Theory]
    [InlineData(nameof(IdeaStatus.NotImplemented))]
    [InlineData(nameof(IdeaStatus.BeingImplemented))]
    public async Task Contact_data_goes_half_a_year_after_the_decision(string decision)
    {
        await SubmitAsync();
        await FollowAsync(new ConversationKey("msteams", "t1"), address: "{}");
        Pass(100);
        await OwnIdeas.ApplyAsync([new IdeaChange.Decide(Reference, Enum.Parse<IdeaStatus>(decision))], Token);
        Pass(100);
        await OwnIdeas.ApplyAsync([new IdeaChange.Decide(Reference, PublicReply: "Nachtrag")], Token);
        Pass(80);
        var before = (await RunAsync())["contacts"];
        var kept = (await OwnIdeas.FindAsync(Reference, Token))!.Contact;
        Pass(1);

        Assert.Equal((0, 1), (before, (await RunAsync())["contacts"]));

        Assert.NotNull(kept);
        Assert.Null((await OwnIdeas.FindAsync(Reference, Token))!.Contact);
        Assert.Equal(0, await CountAsync("idea_followers"));
        Assert.Equal("Nachtrag", (await OwnIdeas.FindAsync(Reference, Token))!.PublicReply);
    }

    [Fact]
    public async Task Contact_data_of_an_idea_without_a_decision_goes_after_two_years()
    {
        await SubmitAsync();
        await OwnIdeas.ApplyAsync([new IdeaChange.Decide(Reference, IdeaStatus.Qualified)], Token);
        Pass(730);
        var before = (await RunAsync())["contacts"];
        Pass(1);

        Assert.Equal((0, 1), (before, (await RunAsync())["contacts"]));
        Assert.Null((await OwnIdeas.FindAsync(Reference, Token))!.Contact);
    }

    [Fact]
    public async Task A_withdrawn_idea_goes_after_thirty_days_and_others_stay()
    {
        await SubmitAsync();
        await SubmitAsync("2026-00043");
        await OwnIdeas.ApplyAsync([new IdeaChange.Support(Reference, "s1"), new IdeaChange.Withdraw(Reference)], Token);
        Pass(31);

        Assert.Equal(1, (await RunAsync())["withdrawn-ideas"]);

        Assert.Null(await OwnIdeas.FindAsync(Reference, Token));
        Assert.NotNull(await OwnIdeas.FindAsync("2026-00043", Token));
        Assert.Equal((0, 0), (await CountAsync($"idea_history WHERE reference = '{Reference}'"), await CountAsync("idea_supports")));
        Assert.Equal(1, await CountAsync("erasures WHERE picture = 'p1'"));
    }

    [Fact]
    public async Task A_picture_stays_while_an_idea_or_a_draft_has_it()
    {
        string[] ids = [.. Enumerable.Range(0, 5).Select(_ => Pictures.Store([1, 2, 3], isJpeg: false))];
        var (ofIdea, ofSaved, ofOpen, ofNobody, unclaimed) = (ids[0], ids[1], ids[2], ids[3], ids[4]);
        Assert.All(ids[..4], id => Assert.True(Pictures.Keep(id)));
        await SubmitAsync(picture: ofIdea);
        await OwnIdeas.ApplyAsync([new IdeaChange.SaveDraft(new SavedDraft("c0de", 1, $$$"""{"fields":{"pictureId":"{{{ofSaved}}}"}}"""))], Token);
        await TalkAsync(draft: A.Draft("title") with { Fields = A.Fields() with { PictureId = ofOpen } });
        Pass(7);
        var tooEarly = (await RunAsync())["pictures"];
        Time.Advance(TimeSpan.FromHours(1));

        Assert.Equal((0, 1), (tooEarly, (await RunAsync())["pictures"]));

        Assert.Equal([true, true, true, false, true], new[] { ofIdea, ofSaved, ofOpen, ofNobody, unclaimed }.Select(id => Pictures.Find(id) is not null));
    }

    [Fact]
    public async Task Wrong_codes_are_forgotten_after_a_day_and_records_after_three_years()
    {
        await ExecuteAsync($"INSERT INTO code_failures (reference, failures, last_at) VALUES ('{Reference}', 3, {Time.GetUtcNow().ToUnixTimeMilliseconds()})");
        Pass(2);
        var run = await RunAsync();
        var records = run.Count;
        Pass(1096);

        var later = await RunAsync();

        Assert.Equal(1, run["code-failures"]);
        Assert.Equal(records, later["deletion-records"]);
        Assert.Equal(records, await CountAsync("deletions"));
    }

    [Fact]
    public async Task A_stream_in_which_nobody_ever_spoke_goes_as_well()
    {
        await Streams.StartAsync("silent", "u1", Token);
        await RunAsync();
        Pass(31);

        Assert.Equal(1, (await RunAsync())["conversations"]);
        Assert.Equal(0, await CountAsync("dl_conversations"));
    }

    [Fact]
    public async Task Each_run_leaves_a_record_per_purpose_that_says_how_many_and_nothing_else()
    {
        for (var i = 0; i < 45; i++)
            await TalkAsync();
        Pass(31);

        var first = await RunAsync();
        var second = await RunAsync();

        Assert.Equal((45, 0), (first["conversations"], second["conversations"]));
        Assert.All(second.Values, items => Assert.Equal(0, items));
        Assert.Equal(2 * first.Count, await CountAsync("deletions"));
        Assert.Equal(1, await CountAsync("deletions WHERE purpose = 'conversations' AND items = 45"));
    }

    [Fact]
    public async Task A_preview_says_what_a_run_would_delete_and_changes_nothing()
    {
        var at = Time.GetUtcNow();
        await TalkAsync();
        await TalkAsync(draft: A.Draft("title"));
        await SubmitAsync();
        await OwnIdeas.ApplyAsync([new IdeaChange.Withdraw(Reference), new IdeaChange.SaveDraft(new SavedDraft("c0de", 1, "{}"))], Token);
        Pictures.Keep(Pictures.Store([1], isJpeg: true));
        Pass(900);

        var previews = new Dictionary<string, Overdue>();
        foreach (var purpose in Purposes().All)
            previews[purpose.Name] = await purpose.LookAsync(Token);
        var untouched = (await CountAsync("conversations"), await CountAsync("ideas"), await CountAsync("deletions"));
        var run = await RunAsync();

        Assert.Equal((2, 1, 0), untouched);
        Assert.Equal(run, previews.ToDictionary(each => each.Key, each => each.Value.Items));
        Assert.Equal((1, 2, 1, 1, 1), (run["conversations"], run["drafts"], run["contacts"], run["withdrawn-ideas"], run["pictures"]));
        Assert.All(previews.Values.Where(each => each.Items > 0), each => Assert.Equal(at, each.Oldest));
        Assert.All(previews.Values.Where(each => each.Items == 0), each => Assert.Null(each.Oldest));
    }

    [Fact]
    public async Task Two_processes_count_each_thing_once()
    {
        for (var i = 0; i < 30; i++)
            await TalkAsync();
        Pass(31);

        var runs = await Task.WhenAll(RunAsync(), RunAsync());

        Assert.Equal(30, runs.Sum(run => run["conversations"]));
        Assert.Equal((0, 0), (await CountAsync("conversations"), await CountAsync("dl_activities")));
    }

    private void Pass(int days) => Time.Advance(TimeSpan.FromDays(days));

    private RetentionPurposes Purposes() => new(Database, Pictures, Options.Create(new RetentionOptions()), Time);

    private async Task<Dictionary<string, long>> RunAsync()
    {
        var run = new RetentionRun(Database, Purposes(), Time);
        var counts = new Dictionary<string, long>();
        foreach (var purpose in run.Purposes)
            counts[purpose.Name] = await run.ForgetAsync(purpose, Token);
        return counts;
    }

    /// <summary>A turn in the website's chat.</summary>
    private async Task<ConversationKey> TalkAsync(ConversationKey? known = null, long version = 0, IdeaDraft? draft = null, ConversationMemory? memory = null)
    {
        var key = known ?? new ConversationKey("directline", $"c{Interlocked.Increment(ref _turns)}");
        await Streams.StartAsync(key.ConversationId, "u1", Token);
        var turn = Some.Commit(key, $"a{Interlocked.Increment(ref _turns)}", version) with
        {
            MemoryJson = (memory ?? new ConversationMemory { Draft = draft }).ToJson(),
            Replies = ["""{"text":"eins"}"""],
            ReferenceJson = null,
            StreamTo = key.ConversationId,
        };
        Assert.IsType<CommitOutcome.Committed>(await Turns.CommitAsync(turn, Token));
        return key;
    }

    private async Task SubmitAsync(string reference = Reference, string picture = "p1")
    {
        var idea = Some.Idea(reference);
        var submitted = idea with { SubmittedAt = Time.GetUtcNow(), UpdatedAt = Time.GetUtcNow(), Fields = idea.Fields with { PictureId = picture } };
        Assert.True(await OwnIdeas.ApplyAsync([new IdeaChange.Submit(submitted)], Token));
    }

    private async Task FollowAsync(ConversationKey key, string? address)
    {
        await ExecuteAsync(
            $"INSERT INTO idea_followers (reference, channel, conversation, language, address) VALUES ('{Reference}', '{key.ChannelId}', '{key.ConversationId}', 'de', {(address is null ? "NULL" : $"'{address}'")})");
        await ExecuteAsync($"INSERT INTO idea_conversations (reference, channel, conversation) VALUES ('{Reference}', '{key.ChannelId}', '{key.ConversationId}')");
    }

    private Task<int> ExecuteAsync(string sql) =>
        Database.WriteAsync(async (session, token) => Verdict.Keep(await session.ExecuteAsync(sql, [], token)), Token);

    private Task<long> OfAsync(string table, ConversationKey key) =>
        CountAsync($"{table} WHERE channel = '{key.ChannelId}' AND conversation = '{key.ConversationId}'");
}

public sealed class SqliteRetentionTests() : RetentionContract(new SqliteFolder());

public sealed class PostgresRetentionTests(PostgresServer server) : RetentionContract(new PostgresPlace(server));
