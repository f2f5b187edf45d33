// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace GemeinsamDigital.Bot.Tests.Conversation;

public sealed class TurnTransactionTests
{
    private readonly Mock<ITurnStore> _store = new();
    private readonly ConversationLocks _locks = new();
    private readonly TestAdapter _adapter = new();
    private int _runs;

    public TurnTransactionTests()
    {
        BotLanguage.Use(BotLanguage.German);
        _store.Setup(store => store.BeginAsync(It.IsAny<ConversationKey>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new TurnStart(new StoredMemory(new ConversationMemory { LastArticle = "kiezbox" }.ToJson(), 7), null));
        _adapter.Use(new TurnTransaction(
            _store.Object, _locks, new ReplyDelivery(_store.Object, Mock.Of<IActivityStream>(), Microsoft.Extensions.Options.Options.Create(new DirectLineOptions()), TimeProvider.System, NullLogger<ReplyDelivery>.Instance), NullLogger<TurnTransaction>.Instance));
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_turn_is_committed()
    {
        _store.Setup(store => store.CommitAsync(It.IsAny<TurnCommit>(), It.IsAny<CancellationToken>()))
            .Callback(() => Assert.Null(_adapter.GetNextReply()))
            .ReturnsAsync(new CommitOutcome.Committed([]));

        await SendAsync(SayHallo);

        Assert.Equal("Hallo", Text());
        _store.Verify(store => store.MarkDeliveredAsync(It.IsAny<ConversationKey>(), It.IsAny<string>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task After_a_conflict_the_turn_runs_again_on_fresh_memory_and_speaks_once()
    {
        _store.SetupSequence(store => store.CommitAsync(It.IsAny<TurnCommit>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new CommitOutcome.Conflict())
            .ReturnsAsync(new CommitOutcome.Committed([]));

        await SendAsync(SayHallo);

        Assert.Equal(2, _runs);
        Assert.Equal("Hallo", Text());
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task A_turn_that_throws_apologises_and_leaves_the_memory_as_it_was()
    {
        TurnCommit? written = null;
        _store.Setup(store => store.CommitAsync(It.IsAny<TurnCommit>(), It.IsAny<CancellationToken>()))
            .Callback<TurnCommit, CancellationToken>((commit, _) => written = commit)
            .ReturnsAsync(new CommitOutcome.Committed([]));

        await SendAsync(async (context, cancellationToken) =>
        {
            context.Turn().Memory = new ConversationMemory();
            context.Turn().IdeaChanges.Add(new IdeaChange.Submit(Support.A.Idea()));
            await context.SendActivityAsync("halb", cancellationToken: cancellationToken);
            throw new InvalidOperationException("kaputt");
        });

        Assert.Equal("Bei mir ist gerade etwas schiefgegangen. Deine Angaben sind nicht verloren: Schick deine letzte Nachricht bitte noch einmal.", Text());
        Assert.Null(_adapter.GetNextReply());
        Assert.Empty(written!.IdeaChanges);
        Assert.Equal("kiezbox", ConversationMemory.FromJson(written.MemoryJson).LastArticle);
    }

    [Fact]
    public async Task An_activity_that_was_answered_and_delivered_is_not_answered_twice()
    {
        _store.Setup(store => store.BeginAsync(It.IsAny<ConversationKey>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new TurnStart(null, new StoredReplies("[]", Delivered: true)));

        await SendAsync(SayHallo);

        Assert.Equal(0, _runs);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task Replies_that_were_committed_but_not_sent_are_sent_when_the_activity_comes_again()
    {
        var waiting = new Activity(ActivityTypes.Message) { Text = "schon lange fertig" };
        _store.Setup(store => store.BeginAsync(It.IsAny<ConversationKey>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new TurnStart(null, new StoredReplies($"[{ActivityJson.Write(waiting)}]", Delivered: false)));

        await SendAsync(SayHallo);

        Assert.Equal(0, _runs);
        Assert.Equal("schon lange fertig", Text());
    }

    [Fact]
    public async Task Turns_of_one_conversation_wait_for_each_other_and_leave_no_lock_behind()
    {
        _store.Setup(store => store.CommitAsync(It.IsAny<TurnCommit>(), It.IsAny<CancellationToken>())).ReturnsAsync(new CommitOutcome.Committed([]));
        var inside = 0;
        var most = 0;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => SendAsync(async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        }))));

        Assert.Equal(1, most);
        Assert.Equal(0, _locks.Count);
    }

    private string? Text() => (_adapter.GetNextReply() as Activity)?.Text;

    private Task SayHallo(ITurnContext context, CancellationToken cancellationToken)
    {
        _runs++;
        return context.SendActivityAsync("Hallo", cancellationToken: cancellationToken);
    }

    private Task SendAsync(BotCallbackHandler turn) => _adapter.SendTextToBotAsync("frage", turn, TestContext.Current.CancellationToken);
}
