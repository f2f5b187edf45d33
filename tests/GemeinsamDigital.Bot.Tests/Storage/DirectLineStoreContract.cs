// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

public abstract class DirectLineStoreContract(ITestDatabase place) : StorageContract(place)
{
    [Fact]
    public async Task Starting_a_conversation_twice_keeps_the_first()
    {
        Assert.True(await Streams.StartAsync("dl", "dl_anna", Token));
        Assert.False(await Streams.StartAsync("dl", "dl_bert", Token));

        Assert.Equal(new DirectLineConversation("dl", "dl_anna", 0), await Streams.FindAsync("dl", Token));
    }

    [Fact]
    public async Task An_unknown_conversation_is_not_found_takes_nothing_and_is_empty()
    {
        Assert.Null(await Streams.FindAsync("dl", Token));
        Assert.Null(await Streams.AppendAsync("dl", "c1", "{}", Token));
        Assert.Empty(await Streams.ReadAsync("dl", 0, 10, Token));
    }

    [Fact]
    public async Task Activities_are_numbered_from_1_and_read_after_a_watermark()
    {
        await Streams.StartAsync("dl", "dl_anna", Token);
        for (var i = 1; i <= 5; i++)
            await Streams.AppendAsync("dl", null, $$"""{"n":{{i}}}""", Token);

        var read = await Streams.ReadAsync("dl", 2, 2, Token);

        Assert.Equal([(3, """{"n":3}"""), (4, """{"n":4}""")], read.Select(activity => (activity.Sequence, activity.Json)));
        Assert.Equal(5, (await Streams.FindAsync("dl", Token))!.LastSequence);
    }

    [Fact]
    public async Task Timestamps_increase_strictly_while_the_clock_stands_still_or_goes_back()
    {
        var start = Time.GetUtcNow();
        var clock = new SettableClock(start);
        var streams = new DirectLineStore(Database, clock);
        await streams.StartAsync("dl", "dl_anna", Token);

        await streams.AppendAsync("dl", null, "{}", Token);
        await streams.AppendAsync("dl", null, "{}", Token);
        clock.Now = start - TimeSpan.FromHours(1);
        await streams.AppendAsync("dl", null, "{}", Token);
        clock.Now = start + TimeSpan.FromHours(1);
        await streams.AppendAsync("dl", null, "{}", Token);

        Assert.Equal(
            [start, start.AddMilliseconds(1), start.AddMilliseconds(2), start.AddHours(1)],
            (await streams.ReadAsync("dl", 0, 10, Token)).Select(activity => activity.At));
    }

    [Fact]
    public async Task The_same_client_activity_id_is_stored_once()
    {
        await Streams.StartAsync("dl", "dl_anna", Token);

        var first = await Streams.AppendAsync("dl", "c1", """{"text":"hallo"}""", Token);
        Time.Advance(TimeSpan.FromSeconds(3));
        var second = await Streams.AppendAsync("dl", "c1", """{"text":"anders"}""", Token);

        Assert.True(first!.IsNew);
        Assert.False(second!.IsNew);
        Assert.Equal(first.Activity, second.Activity);
        Assert.Equal(1, (await Streams.FindAsync("dl", Token))!.LastSequence);
    }

    [Fact]
    public async Task The_same_client_activity_id_in_another_conversation_is_another_activity()
    {
        await Streams.StartAsync("dl1", "dl_anna", Token);
        await Streams.StartAsync("dl2", "dl_anna", Token);

        Assert.True((await Streams.AppendAsync("dl1", "c1", "{}", Token))!.IsNew);
        Assert.True((await Streams.AppendAsync("dl2", "c1", "{}", Token))!.IsNew);
    }

    [Fact]
    public async Task Replies_of_a_turn_follow_what_the_citizen_sent()
    {
        await Streams.StartAsync("dl", "dl_anna", Token);
        await Streams.AppendAsync("dl", "c1", """{"text":"hallo"}""", Token);

        var key = new ConversationKey("directline", "dl");
        var outcome = await Turns.CommitAsync(Some.Commit(key) with { StreamTo = "dl", ReferenceJson = null }, Token);

        var streamed = Assert.IsType<CommitOutcome.Committed>(outcome).Streamed;
        var now = Time.GetUtcNow();
        Assert.Equal(
            [
                new StreamedActivity("dl", 2, now.AddMilliseconds(1), """{"text":"eins"}"""),
                new StreamedActivity("dl", 3, now.AddMilliseconds(2), """{"text":"zwei"}"""),
            ],
            streamed);
        Assert.Equal(streamed, await Streams.ReadAsync("dl", 1, 10, Token));
        Assert.Equal(new StoredReplies("[]", Delivered: true), (await Turns.BeginAsync(key, "a1", Token)).Processed);
        Assert.Empty(await Turns.ReadUndeliveredAsync(now.AddDays(1), 10, Token));
    }

    [Fact]
    public async Task A_turn_that_streams_into_no_conversation_leaves_nothing()
    {
        var key = new ConversationKey("directline", "dl");
        var turn = Some.Commit(key) with { StreamTo = "dl", ReferenceJson = null };

        Assert.IsType<CommitOutcome.Gone>(await Turns.CommitAsync(turn, Token));
        Assert.IsType<CommitOutcome.Gone>(await Turns.CommitAsync(turn with { Replies = [] }, Token));

        Assert.Equal(new TurnStart(null, null), await Turns.BeginAsync(key, "a1", Token));
    }

    [Fact]
    public async Task A_deleted_conversation_is_gone_and_another_one_is_not()
    {
        foreach (var id in new[] { "dl", "other" })
        {
            await Streams.StartAsync(id, "dl_anna", Token);
            await Streams.AppendAsync(id, "c1", """{"text":"hallo"}""", Token);
            await Turns.CommitAsync(Some.Commit(new("directline", id)) with { StreamTo = id, ReferenceJson = null }, Token);
        }

        Assert.True(await Streams.DeleteAsync("dl", Token));
        Assert.False(await Streams.DeleteAsync("dl", Token));

        Assert.Null(await Streams.FindAsync("dl", Token));
        Assert.Empty(await Streams.ReadAsync("dl", 0, 10, Token));
        Assert.Equal(new TurnStart(null, null), await Turns.BeginAsync(new("directline", "dl"), "a1", Token));
        Assert.Equal(3, (await Streams.ReadAsync("other", 0, 10, Token)).Count);
        Assert.NotNull((await Turns.BeginAsync(new("directline", "other"), "a1", Token)).Memory);
        Assert.Equal(1, await CountAsync("deletions WHERE purpose = 'conversation-deleted' AND items = 6"));
    }

    [Fact]
    public async Task Turns_that_run_while_their_conversation_is_deleted_do_not_bring_it_back()
    {
        for (var i = 0; i < 20; i++)
        {
            var id = $"dl{i}";
            await Streams.StartAsync(id, "dl_anna", Token);
            await Turns.CommitAsync(Some.Commit(new("directline", id), "a0") with { StreamTo = id, ReferenceJson = null }, Token);
            await Task.WhenAll(
                Task.Run(() => Streams.DeleteAsync(id, Token), Token),
                Task.Run(() => Streams.AppendAsync(id, "c1", """{"text":"hallo"}""", Token), Token),
                Task.Run(() => Turns.CommitAsync(Some.Commit(new("directline", id), "a1", 1) with { StreamTo = id, ReferenceJson = null, Replies = [] }, Token), Token),
                Task.Run(() => Turns.CommitAsync(Some.Commit(new("directline", id), "a2", 1) with { StreamTo = id, ReferenceJson = null }, Token), Token));
        }

        foreach (var table in new[] { "dl_conversations", "dl_activities", "turns", "conversations" })
            Assert.Equal(0, await CountAsync(table));
    }

    private sealed class SettableClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
