// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

public abstract class ConcurrencyContract(ITestDatabase place) : StorageContract(place)
{
    [Fact]
    public async Task A_hundred_turns_of_different_conversations_all_land()
    {
        var keys = Enumerable.Range(0, 100).Select(_ => Some.Key()).ToArray();

        var outcomes = await Task.WhenAll(keys.Select(key => Task.Run(() => Turns.CommitAsync(Some.Commit(key), Token), Token)));

        Assert.All(outcomes, outcome => Assert.IsType<CommitOutcome.Committed>(outcome));
        foreach (var key in keys)
            Assert.Equal(1, (await Turns.BeginAsync(key, "a2", Token)).Memory!.Version);
    }

    [Fact]
    public async Task Fifty_turns_of_one_conversation_land_one_per_version_through_two_processes()
    {
        using var other = Connect();
        await Streams.StartAsync("dl", "dl_anna", Token);
        var key = new ConversationKey("directline", "dl");
        ITurnStore[] stores = [Turns, new TurnStore(other, Time)];

        var versions = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => TurnAsync(stores[i % 2], key, $"a{i}"), Token)));

        Assert.Equal(Enumerable.Range(1, 50).Select(version => (long)version), versions.Order());
        var stream = await Streams.ReadAsync("dl", 0, 1000, Token);
        Assert.Equal(Enumerable.Range(1, 100).Select(sequence => (long)sequence), stream.Select(activity => activity.Sequence));
        Assert.All(stream.Zip(stream.Skip(1)), pair => Assert.True(pair.First.At < pair.Second.At));
    }

    [Fact]
    public async Task Of_twenty_runs_of_one_activity_one_is_committed()
    {
        using var other = Connect();
        var key = Some.Key();
        ITurnStore[] stores = [Turns, new TurnStore(other, Time)];

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => Task.Run(() => stores[i % 2].CommitAsync(Some.Commit(key), Token), Token)));

        Assert.Single(outcomes.OfType<CommitOutcome.Committed>());
        Assert.Equal(19, outcomes.OfType<CommitOutcome.AlreadyProcessed>().Count());
    }

    [Fact]
    public async Task A_message_sent_twenty_times_at_once_is_stored_once()
    {
        using var other = Connect();
        await Streams.StartAsync("dl", "dl_anna", Token);
        IDirectLineStore[] stores = [Streams, new DirectLineStore(other, Time)];

        var appended = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => Task.Run(() => stores[i % 2].AppendAsync("dl", "c1", "{}", Token), Token)));

        Assert.Single(appended, activity => activity!.IsNew);
        Assert.Single(appended.Select(activity => activity!.Activity).Distinct());
        Assert.Equal(1, (await Streams.FindAsync("dl", Token))!.LastSequence);
    }

    [Fact]
    public async Task Messages_and_replies_of_many_at_once_leave_no_gap_in_a_stream()
    {
        using var other = Connect();
        await Streams.StartAsync("dl", "dl_anna", Token);
        IDirectLineStore[] stores = [Streams, new DirectLineStore(other, Time)];

        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => stores[i % 2].AppendAsync("dl", $"c{i / 2}", "{}", Token), Token)));

        var stream = await Streams.ReadAsync("dl", 0, 1000, Token);
        Assert.Equal(Enumerable.Range(1, 30).Select(sequence => (long)sequence), stream.Select(activity => activity.Sequence));
    }

    [Fact]
    public async Task Numbers_are_unique_per_year_and_start_at_1()
    {
        using var other = Connect();
        IIdeaStore[] stores = [Ideas, new IdeaStore(other, TimeProvider.System)];

        var numbers = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(i => Task.Run(() => stores[i % 2].ReserveNumberAsync(2026, Token), Token)));

        Assert.Equal(Enumerable.Range(1, 40), numbers.Order());
        Assert.Equal(1, await Ideas.ReserveNumberAsync(2027, Token));
    }

    [Fact]
    public async Task Many_processes_may_migrate_at_once()
    {
        var others = Enumerable.Range(0, 4).Select(_ => Connect()).ToArray();

        await Task.WhenAll(others.Select(other => Task.Run(() => other.MigrateAsync(Token), Token)));

        Assert.Equal(0, await CountAsync("conversations"));
        Array.ForEach(others, other => other.Dispose());
    }

    /// <summary>Reads and commits until no conflict is left, as a turn does.</summary>
    private static async Task<long> TurnAsync(ITurnStore turns, ConversationKey key, string activityId)
    {
        while (true)
        {
            var version = (await turns.BeginAsync(key, activityId, Token)).Memory?.Version ?? 0;
            var commit = Some.Commit(key, activityId, version) with { StreamTo = "dl", ReferenceJson = null };
            if (await turns.CommitAsync(commit, Token) is CommitOutcome.Committed)
                return version + 1;
        }
    }
}
