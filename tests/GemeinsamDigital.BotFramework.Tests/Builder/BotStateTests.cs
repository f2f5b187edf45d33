// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder;

public sealed class BotStateTests
{
    private readonly MemoryStorage _storage = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Counter> _counter;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _counter = _state.CreateProperty<Counter>("counter");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_is_there_in_the_next_turn()
    {
        await Turn(async turn => (await Get(turn)).Value = 7);

        await Turn(async turn => Assert.Equal(7, (await Get(turn)).Value));
    }

    [Fact]
    public async Task Without_a_default_a_missing_value_is_the_types_own() => await Turn(async turn =>
    {
        Assert.Null(await _counter.GetAsync(turn, cancellationToken: Token));
        Assert.Equal(0, await _state.CreateProperty<int>("number").GetAsync(turn, cancellationToken: Token));
        Assert.Equal("counter", _counter.Name);
    });

    [Fact]
    public async Task Values_can_be_set_and_deleted()
    {
        await Turn(turn => _counter.SetAsync(turn, new Counter { Value = 3 }, Token));
        await Turn(async turn =>
        {
            Assert.Equal(3, (await Get(turn)).Value);
            await _counter.DeleteAsync(turn, Token);
        });

        await Turn(async turn => Assert.Null(await _counter.GetAsync(turn, cancellationToken: Token)));
    }

    [Fact]
    public async Task Fifty_turns_at_once_lose_no_count_unnoticed()
    {
        const int Turns = 50;
        var gate = new TaskCompletionSource();
        var waiting = 0;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Turns).Select(_ => CountAfterEverybodyHasRead()));

        var counted = outcomes.Count(counted => counted);
        Assert.InRange(counted, 1, Turns - 1);
        await Turn(async turn => Assert.Equal(counted, (await Get(turn)).Value));

        async Task<bool> CountAfterEverybodyHasRead()
        {
            using var turn = An.IncomingTurn(new SilentAdapter());
            var counter = await Get(turn);
            if (Interlocked.Increment(ref waiting) == Turns)
                gate.SetResult();
            await gate.Task;
            counter.Value++;
            try
            {
                await _state.SaveChangesAsync(turn, cancellationToken: Token);
                return true;
            }
            catch (ETagConflictException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task Fifty_turns_that_repeat_after_a_conflict_are_all_counted()
    {
        var adapter = new SilentAdapter();
        adapter.Use(new RepeatOnConflict()).Use(new AutoSaveStateMiddleware(_state));

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => adapter.RunAsync(An.IncomingMessage(), async (turn, _) =>
        {
            var counter = await Get(turn);
            await Task.Yield();
            counter.Value++;
        }))));

        await Turn(async turn => Assert.Equal(50, (await Get(turn)).Value));
    }

    [Fact]
    public async Task A_turn_that_changes_nothing_conflicts_with_nobody()
    {
        await Turn(async turn => (await Get(turn)).Value = 1);
        using var reader = An.IncomingTurn(new SilentAdapter());
        await Get(reader);
        await Turn(async turn => (await Get(turn)).Value = 2);

        await _state.SaveChangesAsync(reader, cancellationToken: Token);

        await Turn(async turn => Assert.Equal(2, (await Get(turn)).Value));
    }

    [Fact]
    public async Task Writing_by_force_still_respects_the_other_writer()
    {
        using var late = An.IncomingTurn(new SilentAdapter());
        await _state.LoadAsync(late, cancellationToken: Token);
        await Turn(async turn => (await Get(turn)).Value = 2);

        await Assert.ThrowsAsync<ETagConflictException>(() => _state.SaveChangesAsync(late, force: true, Token));
    }

    [Fact]
    public async Task An_object_that_a_turn_holds_can_be_saved_twice()
    {
        await Turn(async turn =>
        {
            var counter = await Get(turn);
            counter.Value = 1;
            await _state.SaveChangesAsync(turn, cancellationToken: Token);
            counter.Value = 2;
        });

        await Turn(async turn => Assert.Equal(2, (await Get(turn)).Value));
    }

    [Fact]
    public async Task After_a_conflict_the_turn_reads_anew()
    {
        using var late = An.IncomingTurn(new SilentAdapter());
        (await Get(late)).Value = 9;
        await Turn(async turn => (await Get(turn)).Value = 5);
        await Assert.ThrowsAsync<ETagConflictException>(() => _state.SaveChangesAsync(late, cancellationToken: Token));

        Assert.Equal(5, (await Get(late)).Value);
    }

    [Fact]
    public async Task Loading_by_force_forgets_what_was_not_saved()
    {
        using var turn = An.IncomingTurn(new SilentAdapter());
        (await Get(turn)).Value = 9;

        await _state.LoadAsync(turn, force: true, Token);

        Assert.Null(await _counter.GetAsync(turn, cancellationToken: Token));
    }

    [Fact]
    public async Task Clearing_empties_what_is_stored()
    {
        await Turn(async turn => (await Get(turn)).Value = 1);

        await Turn(turn => _state.ClearStateAsync(turn, Token));

        await Turn(async turn => Assert.Null(await _counter.GetAsync(turn, cancellationToken: Token)));
    }

    [Fact]
    public async Task Deleting_takes_effect_at_once()
    {
        await Turn(async turn => (await Get(turn)).Value = 1);

        await Turn(turn => _state.DeleteAsync(turn, Token));

        Assert.Empty(await _storage.ReadAsync(["webchat/conversations/conversation-1"], Token));
    }

    [Fact]
    public async Task State_is_plain_json_without_names_of_types()
    {
        await Turn(async turn => (await Get(turn)).Value = 1);

        var items = await _storage.ReadAsync(["webchat/conversations/conversation-1"], Token);

        var stored = Assert.IsType<StoreDocument>(Assert.Single(items).Value);
        Assert.Equal("""{"counter":{"value":1}}""", stored.Content.GetRawText());
    }

    [Fact]
    public async Task Values_that_a_turn_does_not_touch_stay_as_they_are()
    {
        const string Key = "webchat/conversations/conversation-1";
        await _storage.WriteAsync(new Dictionary<string, object>
        {
            [Key] = new StoreDocument(JsonDocument.Parse("""{"old":{"shape":[1]},"nothing":null}""").RootElement),
        }, Token);

        await Turn(async turn => (await Get(turn)).Value = 1);

        var stored = (StoreDocument)(await _storage.ReadAsync([Key], Token))[Key];
        Assert.Equal("""{"old":{"shape":[1]},"nothing":null,"counter":{"value":1}}""", stored.Content.GetRawText());
    }

    [Fact]
    public async Task People_and_conversations_have_separate_states()
    {
        var userState = new UserState(_storage);
        var name = userState.CreateProperty<string>("name");
        using (var turn = An.IncomingTurn(new SilentAdapter()))
        {
            await name.SetAsync(turn, "Ada", Token);
            await new BotStateSet(_state).Add(userState).SaveAllChangesAsync(turn, cancellationToken: Token);
        }

        var elsewhere = An.IncomingMessage();
        elsewhere.Conversation = new ConversationAccount(id: "conversation-2");
        using var next = An.IncomingTurn(new SilentAdapter(), elsewhere);
        await new BotStateSet(_state, userState).LoadAllAsync(next, cancellationToken: Token);

        Assert.Equal("Ada", await name.GetAsync(next, cancellationToken: Token));
        Assert.Single(await _storage.ReadAsync(["webchat/users/citizen"], Token));
    }

    [Fact]
    public async Task An_activity_without_conversation_or_sender_has_no_state()
    {
        using var turn = An.IncomingTurn(new SilentAdapter(), new Activity(ActivityTypes.Message) { ChannelId = "webchat" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(turn, cancellationToken: Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(turn, cancellationToken: Token));
    }

    [Fact]
    public async Task A_turn_that_throws_saves_nothing()
    {
        var adapter = new SilentAdapter();
        adapter.Use(new AutoSaveStateMiddleware().Add(_state));

        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.RunAsync(An.IncomingMessage(), async (turn, _) =>
        {
            (await Get(turn)).Value = 1;
            throw new InvalidOperationException();
        }));

        await Turn(async turn => Assert.Null(await _counter.GetAsync(turn, cancellationToken: Token)));
    }

    private Task<Counter> Get(ITurnContext turn) => _counter.GetAsync(turn, () => new Counter(), Token);

    private async Task Turn(Func<ITurnContext, Task> change)
    {
        using var turn = An.IncomingTurn(new SilentAdapter());
        await change(turn);
        await _state.SaveChangesAsync(turn, cancellationToken: Token);
    }

    private sealed class Counter
    {
        public int Value { get; set; }
    }

    private sealed class RepeatOnConflict : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            var done = false;
            while (!done)
            {
                try
                {
                    await next(cancellationToken);
                    done = true;
                }
                catch (ETagConflictException)
                {
                    await Task.Yield();
                }
            }
        }
    }
}
