// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

public abstract class TurnStoreContract(ITestDatabase place) : StorageContract(place)
{
    private static readonly ConversationKey Key = Some.Key();

    [Fact]
    public async Task An_unknown_conversation_has_no_memory_and_no_processed_activity()
    {
        Assert.Equal(new TurnStart(null, null), await Turns.BeginAsync(Key, "a1", Token));
    }

    [Fact]
    public async Task A_committed_turn_is_read_back_with_version_1()
    {
        var outcome = await Turns.CommitAsync(Some.Commit(Key), Token);

        Assert.Empty(Assert.IsType<CommitOutcome.Committed>(outcome).Streamed);
        var next = await Turns.BeginAsync(Key, "a2", Token);
        Assert.Equal(new TurnStart(new StoredMemory("""{"after":"a1"}""", 1), null), next);
    }

    [Fact]
    public async Task Versions_count_up_turn_by_turn()
    {
        for (var version = 0; version < 5; version++)
            Assert.IsType<CommitOutcome.Committed>(await Turns.CommitAsync(Some.Commit(Key, $"a{version}", version), Token));

        Assert.Equal(5, (await Turns.BeginAsync(Key, "next", Token)).Memory!.Version);
    }

    [Fact]
    public async Task A_turn_that_forgets_and_says_nothing_leaves_nothing()
    {
        await Turns.CommitAsync(Some.Commit(Key), Token);
        await Turns.CommitAsync(Some.Commit(Key with { ChannelId = "msteams" }), Token);

        Assert.IsType<CommitOutcome.Committed>(await Turns.CommitAsync(Some.Commit(Key, "a2", 1) with { Forgets = true, Replies = [] }, Token));

        Assert.Equal(new TurnStart(null, null), await Turns.BeginAsync(Key, "a1", Token));
        Assert.Equal(new TurnStart(null, null), await Turns.BeginAsync(Key, "a2", Token));
        Assert.NotNull((await Turns.BeginAsync(Key with { ChannelId = "msteams" }, "a1", Token)).Processed);
        Assert.Equal(1, await CountAsync("deletions WHERE purpose = 'conversation-deleted' AND items = 3"));
    }

    [Fact]
    public async Task A_turn_that_forgets_keeps_what_it_says_itself()
    {
        await Turns.CommitAsync(Some.Commit(Key), Token);

        await Turns.CommitAsync(Some.Commit(Key, "a2", 1) with { Forgets = true, Replies = ["""{"text":"neu"}"""] }, Token);

        Assert.Null((await Turns.BeginAsync(Key, "a1", Token)).Processed);
        var next = await Turns.BeginAsync(Key, "a2", Token);
        Assert.Equal(new StoredMemory("""{"after":"a2"}""", 2), next.Memory);
        Assert.Equal("""[{"text":"neu"}]""", next.Processed!.Json);
    }

    [Fact]
    public async Task A_turn_that_was_overtaken_forgets_nothing()
    {
        await Turns.CommitAsync(Some.Commit(Key), Token);

        Assert.IsType<CommitOutcome.Conflict>(await Turns.CommitAsync(Some.Commit(Key, "a2", 7) with { Forgets = true, Replies = [] }, Token));

        Assert.NotNull((await Turns.BeginAsync(Key, "a1", Token)).Processed);
    }

    [Fact]
    public async Task Conversations_of_two_channels_with_the_same_id_do_not_meet()
    {
        await Turns.CommitAsync(Some.Commit(Key), Token);

        Assert.Equal(new TurnStart(null, null), await Turns.BeginAsync(Key with { ChannelId = "msteams" }, "a1", Token));
    }

    [Fact]
    public async Task A_repeated_activity_finds_the_stored_replies()
    {
        await Turns.CommitAsync(Some.Commit(Key), Token);

        var again = await Turns.BeginAsync(Key, "a1", Token);

        Assert.Equal(new StoredReplies("""[{"text":"eins"},{"text":"zwei"}]""", Delivered: false), again.Processed);
    }

    [Fact]
    public async Task Committing_an_activity_twice_changes_nothing_and_gives_the_stored_replies()
    {
        await Turns.CommitAsync(Some.Commit(Key), Token);

        var second = Some.Commit(Key, expectedVersion: 1) with { MemoryJson = "{}", Replies = ["{}"], IdeaChanges = [new IdeaChange.Submit(Some.Idea("2026-00001"))] };
        var outcome = await Turns.CommitAsync(second, Token);

        Assert.Equal("""[{"text":"eins"},{"text":"zwei"}]""", Assert.IsType<CommitOutcome.AlreadyProcessed>(outcome).Replies.Json);
        Assert.Equal(new StoredMemory("""{"after":"a1"}""", 1), (await Turns.BeginAsync(Key, "a2", Token)).Memory);
        Assert.Equal(0, await CountAsync("ideas"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_conflict_writes_nothing_at_all(long wrongVersion)
    {
        await Streams.StartAsync("dl", "dl_user", Token);
        await Turns.CommitAsync(Some.Commit(Key), Token);

        var late = Some.Commit(Key, "a2", wrongVersion) with
        {
            StreamTo = "dl",
            ReferenceJson = null,
            IdeaChanges = [new IdeaChange.Submit(Some.Idea("2026-00001"))],
            Feedback = [new FeedbackEntry("kiezbox", true, null)],
        };
        Assert.IsType<CommitOutcome.Conflict>(await Turns.CommitAsync(late, Token));

        Assert.Equal(new TurnStart(new StoredMemory("""{"after":"a1"}""", 1), null), await Turns.BeginAsync(Key, "a2", Token));
        Assert.Equal(0, (await Streams.FindAsync("dl", Token))!.LastSequence);
        Assert.Equal(0, await CountAsync("dl_activities"));
        Assert.Equal(0, await CountAsync("ideas"));
        Assert.Equal(0, await CountAsync("feedback"));
    }

    [Fact]
    public async Task A_version_of_a_conversation_that_never_was_is_a_conflict()
    {
        Assert.IsType<CommitOutcome.Conflict>(await Turns.CommitAsync(Some.Commit(Key, expectedVersion: 3), Token));
    }

    [Fact]
    public async Task An_idea_and_the_memory_that_knows_of_it_are_written_together()
    {
        var idea = Some.Idea("2026-00042");

        await Turns.CommitAsync(Some.Commit(Key) with { IdeaChanges = [new IdeaChange.Submit(idea)] }, Token);

        Assert.Equal(idea, await Ideas.FindAsync("2026-00042", Token));
    }

    [Fact]
    public async Task A_turn_that_cannot_be_written_completely_leaves_nothing()
    {
        await Turns.CommitAsync(Some.Commit(Key) with { IdeaChanges = [new IdeaChange.Submit(Some.Idea("2026-00042"))] }, Token);

        var sameReference = Some.Commit(Key, "a2", 1) with { IdeaChanges = [new IdeaChange.Submit(Some.Idea("2026-00043")), new IdeaChange.Submit(Some.Idea("2026-00042") with { DraftId = "another" })] };
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Turns.CommitAsync(sameReference, Token));

        Assert.Equal(new TurnStart(new StoredMemory("""{"after":"a1"}""", 1), null), await Turns.BeginAsync(Key, "a2", Token));
        Assert.Null(await Ideas.FindAsync("2026-00043", Token));
    }

    [Fact]
    public async Task A_draft_becomes_one_idea_however_often_it_is_submitted()
    {
        await Turns.CommitAsync(Some.Commit(Key) with { IdeaChanges = [new IdeaChange.Submit(Some.Idea("2026-00042"))] }, Token);

        var again = new IdeaChange.Submit(Some.Idea("2026-00043") with { DraftId = Some.Idea("2026-00042").DraftId });

        Assert.IsType<CommitOutcome.Conflict>(await Turns.CommitAsync(Some.Commit(Key, "a2", 1) with { IdeaChanges = [again] }, Token));
        Assert.False(await Ideas.ApplyAsync([again], Token));
        Assert.Null(await Ideas.FindAsync("2026-00043", Token));
        Assert.Equal("2026-00042", (await Ideas.FindByDraftAsync(again.Idea.DraftId!, Token))!.Reference);
    }

    [Fact]
    public async Task The_history_of_an_idea_tells_what_happened_in_order()
    {
        await Ideas.ApplyAsync([new IdeaChange.Submit(Some.Idea("2026-00042")), new IdeaChange.Withdraw("2026-00042")], Token);

        Assert.Equal(
            [(IdeaEvent.Submitted, IdeaStatus.UnderReview), (IdeaEvent.Withdrawn, IdeaStatus.Withdrawn)],
            (await Ideas.HistoryAsync("2026-00042", Token)).Select(entry => (entry.Event, entry.Status)));
    }

    [Fact]
    public async Task A_saved_draft_is_found_by_its_code_and_the_later_revision_wins()
    {
        await Ideas.ApplyAsync([new IdeaChange.SaveDraft(new SavedDraft("hash", 2, "{\"step\":\"zwei\"}")), new IdeaChange.SaveDraft(new SavedDraft("hash", 1, "{\"step\":\"eins\"}"))], Token);

        Assert.Equal(new SavedDraft("hash", 2, "{\"step\":\"zwei\"}"), await Ideas.FindDraftAsync("hash", Token));

        await Ideas.ApplyAsync([new IdeaChange.ForgetDraft("hash")], Token);
        Assert.Null(await Ideas.FindDraftAsync("hash", Token));
    }

    [Fact]
    public async Task Feedback_is_kept_without_the_conversation()
    {
        await Turns.CommitAsync(Some.Commit(Key) with { Feedback = [new("kiezbox", false, "outdated"), new("cityhub", true, null)] }, Token);

        Assert.Equal(2, await CountAsync("feedback WHERE article IN ('kiezbox', 'cityhub')"));
    }

    [Fact]
    public async Task A_changed_verdict_takes_the_place_of_one_like_the_first()
    {
        FeedbackEntry helpful = new("kiezbox", true, null), not = new("kiezbox", false, null), why = new("kiezbox", false, "other");
        await Turns.CommitAsync(Some.Commit(Key) with { Feedback = [helpful, not, why] }, Token);

        await Turns.CommitAsync(Some.Commit(Key, "a2", 1) with { Feedback = [helpful with { InsteadOf = not }, not with { InsteadOf = why }] }, Token);
        await Turns.CommitAsync(Some.Commit(Key, "a3", 2) with { Feedback = [helpful with { InsteadOf = why }] }, Token);

        Assert.Equal(3, await CountAsync("feedback"));
        Assert.Equal(2, await CountAsync("feedback WHERE CAST(helpful AS INTEGER) = 1"));
        Assert.Equal(0, await CountAsync("feedback WHERE reason = 'other'"));
    }

    [Fact]
    public async Task Memory_survives_reopening_the_database()
    {
        await Turns.CommitAsync(Some.Commit(Key), Token);

        await ReopenAsync();

        Assert.Equal(new StoredMemory("""{"after":"a1"}""", 1), (await Turns.BeginAsync(Key, "a2", Token)).Memory);
    }

    [Fact]
    public async Task A_cancelled_turn_writes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Turns.CommitAsync(Some.Commit(Key), cancelled.Token));

        Assert.Null((await Turns.BeginAsync(Key, "a1", Token)).Processed);
    }
}
