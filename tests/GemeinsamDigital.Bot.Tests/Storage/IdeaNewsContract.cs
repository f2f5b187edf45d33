// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

/// <summary>News of an idea on their way to those who follow it.</summary>
public abstract class IdeaNewsContract(ITestDatabase place) : StorageContract(place)
{
    private const string Reference = "2026-00042";

    [Fact]
    public async Task Each_follower_gets_one_message_per_decision_in_its_own_language()
    {
        var (german, english) = (Some.Key(), Some.Key());
        await SubmitAsync();
        await FollowAsync(german, "de");
        await FollowAsync(english, "en");

        await DecideAsync(new(Reference, IdeaStatus.BeingImplemented, "Wir bauen *einen*.", Publish: true));

        var waiting = await WaitingAsync();
        Assert.Equal(2, waiting.Count);
        Assert.All(waiting, news => Assert.Equal($"news:{Reference}:5", news.ActivityId));
        var (first, second) = (waiting.Single(news => news.Key == german), waiting.Single(news => news.Key == english));
        Assert.Contains("Der Stand ist jetzt: **wird umgesetzt**.", first.RepliesJson, StringComparison.Ordinal);
        Assert.Contains("The status is now: **is being implemented**.", second.RepliesJson, StringComparison.Ordinal);
        Assert.Contains(@"Wir bauen \\*einen\\*.", first.RepliesJson, StringComparison.Ordinal);
        Assert.Equal("""{"serviceUrl":"https://example.org"}""", first.ReferenceJson);
    }

    [Fact]
    public async Task A_decision_that_nobody_can_see_is_no_news()
    {
        await SubmitAsync();
        await FollowAsync(Some.Key(), "de");

        await DecideAsync(new(Reference));
        await DecideAsync(new(Reference, IdeaStatus.UnderReview));

        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task Who_no_longer_follows_hears_nothing()
    {
        var key = Some.Key();
        await SubmitAsync();
        await FollowAsync(key, "de");
        await Turns.CommitAsync(Some.Commit(key, "a2", 1) with { Replies = [], IdeaChanges = [new IdeaChange.Unfollow(Reference)] }, Token);

        await DecideAsync(new(Reference, IdeaStatus.Qualified));

        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task News_of_an_idea_that_is_erased_are_not_delivered_any_more()
    {
        await SubmitAsync();
        await FollowAsync(Some.Key(), "de");
        await DecideAsync(new(Reference, IdeaStatus.Qualified));

        await Ideas.ApplyAsync([new IdeaChange.Erase(Reference)], Token);

        Assert.Empty(await WaitingAsync());
        Assert.Equal(0, await CountAsync("turns WHERE activity LIKE 'news:%'"));
    }

    [Fact]
    public async Task News_for_a_stream_are_appended_once_however_many_processes_deliver()
    {
        using var other = Connect();
        var key = new ConversationKey("directline", "dl");
        await Streams.StartAsync("dl", "dl_anna", Token);
        await SubmitAsync();
        await Turns.CommitAsync(Some.Commit(key) with { StreamTo = "dl", ReferenceJson = null, Replies = [], IdeaChanges = [new IdeaChange.Follow(Reference, "de")] }, Token);
        await DecideAsync(new(Reference, IdeaStatus.Qualified));
        var news = Assert.Single(await WaitingAsync());
        Assert.Null(news.ReferenceJson);

        ITurnStore[] stores = [Turns, new TurnStore(other, Time)];
        var delivered = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => stores[i % 2].DeliverToStreamAsync(news, ["{}"], Token), Token)));

        Assert.Single(delivered.SelectMany(activities => activities));
        Assert.Single(await Streams.ReadAsync("dl", 0, 10, Token));
        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task News_for_a_stream_that_is_gone_no_longer_wait()
    {
        await SubmitAsync();
        await Turns.CommitAsync(
            Some.Commit(new("directline", "gone")) with { ReferenceJson = null, Replies = [], IdeaChanges = [new IdeaChange.Follow(Reference, "de")] }, Token);
        await DecideAsync(new(Reference, IdeaStatus.Qualified));

        Assert.Empty(await Turns.DeliverToStreamAsync(Assert.Single(await WaitingAsync()), ["{}"], Token));

        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task A_waiting_turn_is_taken_by_one_process_and_waits_again_when_that_one_fails()
    {
        using var other = Connect();
        await Turns.CommitAsync(Some.Commit(Some.Key()), Token);
        Time.Advance(TimeSpan.FromMinutes(2));
        var before = Time.GetUtcNow() - TimeSpan.FromMinutes(1);
        var waiting = Assert.Single(await Turns.ReadUndeliveredAsync(before, 10, Token));

        ITurnStore[] stores = [Turns, new TurnStore(other, Time)];
        var taken = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => stores[i % 2].TakeAsync(waiting, before, Token), Token)));

        Assert.Single(taken, mine => mine);
        Assert.Empty(await Turns.ReadUndeliveredAsync(before, 10, Token));
        Assert.Single(await Turns.ReadUndeliveredAsync(Time.GetUtcNow().AddMinutes(1), 10, Token));
    }

    private Task<bool> SubmitAsync() => Ideas.ApplyAsync([new IdeaChange.Submit(Some.Idea(Reference))], Token);

    private Task<bool> DecideAsync(IdeaChange.Decide decision) => Ideas.ApplyAsync([decision], Token);

    private Task<CommitOutcome> FollowAsync(ConversationKey key, string language) =>
        Turns.CommitAsync(Some.Commit(key) with { Replies = [], IdeaChanges = [new IdeaChange.Follow(Reference, language)] }, Token);

    private Task<IReadOnlyList<UndeliveredTurn>> WaitingAsync() => Turns.ReadUndeliveredAsync(TimeProvider.System.GetUtcNow().AddYears(1), 10, Token);
}
