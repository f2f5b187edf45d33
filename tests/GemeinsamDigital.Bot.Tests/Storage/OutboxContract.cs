// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

public abstract class OutboxContract(ITestDatabase place) : StorageContract(place)
{
    private static readonly ConversationKey Key = Some.Key();

    private DateTimeOffset Later => Time.GetUtcNow() + TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_turn_waits_until_it_is_marked_delivered_and_then_vanishes()
    {
        await Turns.CommitAsync(Some.Commit(Key), Token);

        var expected = new UndeliveredTurn(
            Key, "a1", """{"serviceUrl":"https://example.org"}""", """[{"text":"eins"},{"text":"zwei"}]""");
        Assert.Equal([expected], await Turns.ReadUndeliveredAsync(Later, 10, Token));
        Assert.Equal([expected], await Turns.ReadUndeliveredAsync(Later, 10, Token));

        await Turns.MarkDeliveredAsync(Key, "a1", Token);
        await Turns.MarkDeliveredAsync(Key, "a1", Token);

        Assert.Empty(await Turns.ReadUndeliveredAsync(Later, 10, Token));
        Assert.True((await Turns.BeginAsync(Key, "a1", Token)).Processed!.Delivered);
    }

    [Fact]
    public async Task Waiting_turns_survive_reopening_the_database()
    {
        await Turns.CommitAsync(Some.Commit(Key), Token);

        await ReopenAsync();

        Assert.Single(await Turns.ReadUndeliveredAsync(Later, 10, Token));
    }

    [Fact]
    public async Task Turns_come_oldest_first_and_within_a_millisecond_in_the_order_of_the_conversation()
    {
        for (var version = 0; version < 3; version++)
            await Turns.CommitAsync(Some.Commit(Key, $"same-{9 - version}", version), Token);
        Time.Advance(TimeSpan.FromSeconds(1));
        await Turns.CommitAsync(Some.Commit(Some.Key(), "a-later-one"), Token);

        var waiting = await Turns.ReadUndeliveredAsync(Later, 10, Token);

        Assert.Equal(["same-9", "same-8", "same-7", "a-later-one"], waiting.Select(turn => turn.ActivityId));
        Assert.Equal(["same-9", "same-8"], (await Turns.ReadUndeliveredAsync(Later, 2, Token)).Select(turn => turn.ActivityId));
    }

    [Fact]
    public async Task A_turn_that_is_just_being_sent_is_left_alone()
    {
        var before = Time.GetUtcNow();
        await Turns.CommitAsync(Some.Commit(Key), Token);

        Assert.Empty(await Turns.ReadUndeliveredAsync(before, 10, Token));
    }

    [Fact]
    public async Task Replies_that_go_back_in_the_response_are_stored_but_do_not_wait()
    {
        await Turns.CommitAsync(Some.Commit(Key) with { ReferenceJson = null }, Token);

        Assert.Empty(await Turns.ReadUndeliveredAsync(Later, 10, Token));
        Assert.Equal(
            new StoredReplies("""[{"text":"eins"},{"text":"zwei"}]""", Delivered: true),
            (await Turns.BeginAsync(Key, "a1", Token)).Processed);
    }

    [Fact]
    public async Task A_turn_without_replies_does_not_wait()
    {
        await Turns.CommitAsync(Some.Commit(Key) with { Replies = [] }, Token);

        Assert.Empty(await Turns.ReadUndeliveredAsync(Later, 10, Token));
    }
}
