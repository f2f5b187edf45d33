// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

/// <summary>What happens to an idea after it was accepted.</summary>
public abstract class IdeaChangeContract(ITestDatabase place) : StorageContract(place)
{
    private const string Reference = "2026-00042";

    [Fact]
    public async Task An_idea_can_be_corrected_until_its_review_starts()
    {
        await SubmitAsync();
        var corrected = Some.Idea(Reference).Fields with { Title = "Trinkbrunnen am Markt", Problem = null, PictureId = "p2" };

        Assert.True(await Ideas.ApplyAsync([new IdeaChange.Correct(Reference, corrected)], Token));

        Assert.Equal(corrected, (await Ideas.FindAsync(Reference, Token))!.Fields);
        Assert.Equal([IdeaEvent.Submitted, IdeaEvent.Corrected], await EventsAsync());
        Assert.Equal(1, await CountAsync("erasures WHERE picture = 'p1'"));
    }

    [Fact]
    public async Task A_correction_after_the_review_has_begun_is_a_conflict()
    {
        await SubmitAsync();
        await Ideas.ApplyAsync([new IdeaChange.Decide(Reference)], Token);

        Assert.False(await Ideas.ApplyAsync([new IdeaChange.Correct(Reference, new IdeaFields { Type = IdeaType.Idea, Title = "t", Description = "d" })], Token));

        Assert.Equal(Some.Idea(Reference).Fields, (await Ideas.FindAsync(Reference, Token))!.Fields);
        Assert.Equal([IdeaEvent.Submitted, IdeaEvent.ReviewStarted], await EventsAsync());
        Assert.Equal(0, await CountAsync("erasures"));
    }

    [Fact]
    public async Task Nothing_is_corrected_or_decided_once_it_is_withdrawn()
    {
        await SubmitAsync();
        await Ideas.ApplyAsync([new IdeaChange.Withdraw(Reference), new IdeaChange.Withdraw(Reference)], Token);

        Assert.False(await Ideas.ApplyAsync([new IdeaChange.Correct(Reference, Some.Idea(Reference).Fields)], Token));
        Assert.False(await Ideas.ApplyAsync([new IdeaChange.Decide(Reference, IdeaStatus.Qualified, Publish: true)], Token));

        Assert.Equal([IdeaEvent.Submitted, IdeaEvent.Withdrawn], await EventsAsync());
        Assert.Null((await Ideas.FindAsync(Reference, Token))!.PublishedAt);
    }

    [Fact]
    public async Task A_decision_starts_the_review_and_is_told_in_the_history()
    {
        await SubmitAsync();

        Assert.True(await Ideas.ApplyAsync([new IdeaChange.Decide(Reference, IdeaStatus.Qualified, "Wir laden Sie ein.", Publish: true)], Token));

        var idea = (await Ideas.FindAsync(Reference, Token))!;
        Assert.Equal((IdeaStatus.Qualified, "Wir laden Sie ein."), (idea.Status, idea.PublicReply));
        Assert.NotNull(idea.PublishedAt);
        Assert.NotNull(idea.ReviewStartedAt);
        Assert.Equal([IdeaEvent.Submitted, IdeaEvent.ReviewStarted, IdeaEvent.StatusChanged, IdeaEvent.Replied, IdeaEvent.Published], await EventsAsync());
        Assert.Equal("Wir laden Sie ein.", (await Ideas.HistoryAsync(Reference, Token)).Single(entry => entry.Event == IdeaEvent.Replied).Reply);
    }

    [Fact]
    public async Task A_decision_changes_only_what_it_names()
    {
        await SubmitAsync();
        await Ideas.ApplyAsync([new IdeaChange.Decide(Reference, IdeaStatus.Qualified, "Ja.", Publish: true)], Token);
        var before = (await Ideas.FindAsync(Reference, Token))!;

        await Ideas.ApplyAsync([new IdeaChange.Decide(Reference, PublicReply: "")], Token);
        await Ideas.ApplyAsync([new IdeaChange.Decide(Reference, Publish: false)], Token);

        var after = (await Ideas.FindAsync(Reference, Token))!;
        Assert.Equal(before with { PublicReply = null, PublishedAt = null, UpdatedAt = after.UpdatedAt }, after);
        Assert.Equal([IdeaEvent.Replied, IdeaEvent.Hidden], (await EventsAsync()).TakeLast(2));
    }

    [Fact]
    public async Task Decisions_at_the_same_time_all_stand_in_the_history()
    {
        await SubmitAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Ideas.ApplyAsync([new IdeaChange.Decide(Reference, PublicReply: $"Antwort {i}")], Token)));

        Assert.Equal(20, (await EventsAsync()).Count(happened => happened == IdeaEvent.Replied));
    }

    [Fact]
    public async Task Erasing_leaves_no_row_of_the_idea_and_a_proof_without_words()
    {
        await SubmitAsync(Some.Key());
        await Ideas.ApplyAsync([new IdeaChange.Support(Reference, "s1"), new IdeaChange.Decide(Reference, PublicReply: "Ja.")], Token);
        await Turns.CommitAsync(Some.Commit(Some.Key()) with { IdeaChanges = [new IdeaChange.Follow(Reference, "de")] }, Token);

        Assert.True(await Ideas.ApplyAsync([new IdeaChange.Erase(Reference), new IdeaChange.Erase(Reference)], Token));

        foreach (var table in (string[])["ideas", "idea_history", "idea_conversations", "idea_followers", "idea_supports", "code_failures"])
            Assert.Equal(0, await CountAsync(table));
        Assert.Equal(1, await CountAsync("deletions WHERE purpose = 'erasure' AND items > 3"));
        Assert.Equal(1, await CountAsync("erasures WHERE picture = 'p1'"));
    }

    [Fact]
    public async Task Erasing_empties_the_conversations_of_its_author_and_no_others()
    {
        var (author, elsewhere, stranger) = (Some.Key(), Some.Key(), Some.Key());
        await SubmitAsync(author);
        await Turns.CommitAsync(Some.Commit(elsewhere) with { IdeaChanges = [new IdeaChange.Show(Reference)] }, Token);
        await Turns.CommitAsync(Some.Commit(stranger), Token);

        await Ideas.ApplyAsync([new IdeaChange.Erase(Reference)], Token);

        foreach (var key in (ConversationKey[])[author, elsewhere])
        {
            var start = await Turns.BeginAsync(key, "a1", Token);
            Assert.Equal(new StoredReplies("[]", Delivered: true), start.Processed);
            Assert.Equal(2, start.Memory!.Version);
        }
        Assert.Equal(stranger, Assert.Single(await Turns.ReadUndeliveredAsync(Time.GetUtcNow().AddDays(1), 10, Token)).Key);
    }

    [Fact]
    public async Task The_turn_that_erases_keeps_its_own_replies()
    {
        var key = Some.Key();
        await SubmitAsync(key);

        await Turns.CommitAsync(Some.Commit(key, "a2", 1) with { IdeaChanges = [new IdeaChange.Erase(Reference)] }, Token);

        Assert.Equal("a2", Assert.Single(await Turns.ReadUndeliveredAsync(Time.GetUtcNow().AddDays(1), 10, Token)).ActivityId);
    }

    [Fact]
    public async Task Messages_of_a_stream_keep_their_place_and_lose_their_words()
    {
        await Streams.StartAsync("dl", "dl_anna", Token);
        await Streams.AppendAsync("dl", "c1", """{"type":"message","from":{"id":"dl_anna","role":"user"},"text":"Trinkbrunnen"}""", Token);
        var commit = Some.Commit(new ConversationKey("directline", "dl")) with
        {
            StreamTo = "dl",
            ReferenceJson = null,
            Replies = ["""{"type":"message","from":{"id":"bot","role":"bot"},"text":"Trinkbrunnen","attachments":[]}"""],
            IdeaChanges = [new IdeaChange.Submit(Some.Idea(Reference))],
        };
        await Turns.CommitAsync(commit, Token);

        await Ideas.ApplyAsync([new IdeaChange.Erase(Reference)], Token);

        Assert.Equal(
            [
                """{"type":"message","from":{"id":"dl_anna","role":"user"},"text":"(gelöscht)"}""",
                """{"type":"message","from":{"id":"bot","role":"bot"},"text":"(gelöscht)","entities":[{"type":"gdb/reply","kind":"notice","lang":"de"}]}""",
            ],
            (await Streams.ReadAsync("dl", 0, 10, Token)).Select(activity => activity.Json));
        Assert.False((await Streams.AppendAsync("dl", "c1", "{}", Token))!.IsNew);
    }

    [Fact]
    public async Task A_turn_elsewhere_that_still_holds_the_draft_meets_a_conflict()
    {
        var elsewhere = Some.Key();
        await SubmitAsync(Some.Key());
        await Turns.CommitAsync(Some.Commit(elsewhere) with { IdeaChanges = [new IdeaChange.Show(Reference)] }, Token);
        await Ideas.ApplyAsync([new IdeaChange.Erase(Reference)], Token);

        Assert.IsType<CommitOutcome.Conflict>(await Turns.CommitAsync(Some.Commit(elsewhere, "a2", 1), Token));
        Assert.IsType<CommitOutcome.Conflict>(await Turns.CommitAsync(Some.Commit(elsewhere, "a2", 2) with { IdeaChanges = [new IdeaChange.Show(Reference)] }, Token));
    }

    [Fact]
    public async Task Saved_drafts_of_the_idea_are_erased_and_those_of_others_lose_the_hint()
    {
        await SubmitAsync();
        var hint = new SimilarHint([new SimilarHintEntry(Reference, "Trinkbrunnen", ["brunnen"]), new SimilarHintEntry("2026-00001", "Bank", ["bank"])], Shown: true);
        IdeaDraft[] drafts =
        [
            new() { Id = Some.Idea(Reference).DraftId!, Step = "title" },
            new() { Step = "summary", Corrects = Reference },
            new() { Step = "title", Similar = hint, Supports = Reference },
        ];
        await Ideas.ApplyAsync([.. drafts.Select((draft, index) => new IdeaChange.SaveDraft(new SavedDraft($"h{index}", 1, JsonSerializer.Serialize(draft))))], Token);

        await Ideas.ApplyAsync([new IdeaChange.Erase(Reference)], Token);

        Assert.Null(await Ideas.FindDraftAsync("h0", Token));
        Assert.Null(await Ideas.FindDraftAsync("h1", Token));
        var kept = JsonSerializer.Deserialize<IdeaDraft>((await Ideas.FindDraftAsync("h2", Token))!.Json)!;
        Assert.Equal("Bank", Assert.Single(kept.Similar!.Entries).Title);
        Assert.Null(kept.Supports);
    }

    [Fact]
    public async Task Where_a_draft_was_written_before_it_was_submitted_elsewhere_is_erased_too()
    {
        var (first, second) = (Some.Key(), Some.Key());
        var draft = JsonSerializer.Serialize(new IdeaDraft { Id = Some.Idea(Reference).DraftId!, Step = "title" });
        await Turns.CommitAsync(Some.Commit(first) with { IdeaChanges = [new IdeaChange.SaveDraft(new SavedDraft("h", 1, draft))] }, Token);
        await Turns.CommitAsync(Some.Commit(second) with { IdeaChanges = [new IdeaChange.Submit(Some.Idea(Reference)), new IdeaChange.ForgetDraft("h")] }, Token);

        await Ideas.ApplyAsync([new IdeaChange.Erase(Reference)], Token);

        Assert.Equal("[]", (await Turns.BeginAsync(first, "a1", Token)).Processed!.Json);
    }

    private async Task SubmitAsync(ConversationKey? from = null)
    {
        IdeaChange submit = new IdeaChange.Submit(Some.Idea(Reference));
        if (from is { } key)
            await Turns.CommitAsync(Some.Commit(key) with { IdeaChanges = [submit] }, Token);
        else
            await Ideas.ApplyAsync([submit], Token);
    }

    private async Task<IReadOnlyList<IdeaEvent>> EventsAsync() => [.. (await Ideas.HistoryAsync(Reference, Token)).Select(entry => entry.Event)];
}
