// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

internal sealed class TurnStore(IDatabase database, TimeProvider time) : ITurnStore
{
    public Task<TurnStart> BeginAsync(ConversationKey key, string activityId, CancellationToken cancellationToken)
    {
        StoredId.Require(key);
        StoredId.Require(activityId, nameof(activityId));
        return database.ReadAsync((session, token) => TurnRows.BeginAsync(session, key, activityId, token), cancellationToken);
    }

    public Task<CommitOutcome> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        StoredId.Require(commit.Key);
        StoredId.Require(commit.ActivityId, nameof(commit.ActivityId));
        return database.WriteAsync((session, token) => CommitAsync(session, commit, time.GetUtcNow(), token), cancellationToken);
    }

    public Task MarkDeliveredAsync(ConversationKey key, string activityId, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) => Verdict.Keep(await TurnRows.MarkDeliveredAsync(session, key, activityId, time.GetUtcNow(), token)),
        cancellationToken);

    public Task LeaveAsync(ConversationKey key, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) =>
        {
            await DepartureRows.LeaveAsync(session, key, time.GetUtcNow(), token);
            return Verdict.Keep(true);
        },
        cancellationToken);

    public Task<IReadOnlyList<UndeliveredTurn>> ReadUndeliveredAsync(
        DateTimeOffset committedBefore, int max, CancellationToken cancellationToken)
        => database.ReadAsync((session, token) => TurnRows.ReadUndeliveredAsync(session, committedBefore, max, token), cancellationToken);

    public Task<bool> TakeAsync(UndeliveredTurn turn, DateTimeOffset committedBefore, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) => Verdict.Keep(await TurnRows.TakeAsync(session, turn, committedBefore, time.GetUtcNow(), token) == 1),
        cancellationToken);

    public Task<IReadOnlyList<StreamedActivity>> DeliverToStreamAsync(
        UndeliveredTurn turn, IReadOnlyList<string> activities, CancellationToken cancellationToken)
        => database.WriteAsync(
            async (session, token) =>
            {
                var now = time.GetUtcNow();
                return Verdict.Keep(await TurnRows.MarkDeliveredAsync(session, turn.Key, turn.ActivityId, now, token) == 1
                    ? await StreamRows.AppendAsync(session, turn.Key.ConversationId, activities, now, token) ?? []
                    : []);
            },
            cancellationToken);

    private static async Task<Verdict<CommitOutcome>> CommitAsync(
        Session session, TurnCommit commit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await TurnRows.InsertAsync(session, commit, now, cancellationToken))
            return Undo(new CommitOutcome.AlreadyProcessed(await TurnRows.RepliesAsync(session, commit.Key, commit.ActivityId, cancellationToken)));
        var forgotten = commit.Forgets ? await ForgottenConversation.BeginAsync(session, commit.Key, cancellationToken) : null;
        if (!await MemoryRows.ReplaceAsync(session, commit, now, cancellationToken))
            return Undo(new CommitOutcome.Conflict());
        foreach (var change in commit.IdeaChanges)
        {
            if (!await IdeaChanges.ApplyAsync(session, change, commit, now, cancellationToken))
                return Undo(new CommitOutcome.Conflict());
        }
        if (forgotten is not null)
            await forgotten.FinishAsync(session, commit, now, cancellationToken);
        await MaskedRows.MaskAsync(session, commit, cancellationToken);
        foreach (var feedback in commit.Feedback)
            await FeedbackRows.WriteAsync(session, feedback, now, cancellationToken);
        foreach (var report in commit.Reports)
            await EditorQueueRows.AddAsync(session, report, now, cancellationToken);
        foreach (var remark in commit.Remarks)
            await EditorQueueRows.RemarkAsync(session, remark, cancellationToken);
        if (commit.Left)
            await DepartureRows.LeaveAsync(session, commit.Key, now, cancellationToken);
        return await StreamAsync(session, commit, now, cancellationToken) is { } streamed
            ? Verdict.Keep<CommitOutcome>(new CommitOutcome.Committed(streamed))
            : Undo(new CommitOutcome.Gone());
    }

    /// <summary>Also asks when there is nothing to say: a conversation that was deleted must not be remembered again.</summary>
    private static async Task<IReadOnlyList<StreamedActivity>?> StreamAsync(
        Session session, TurnCommit commit, DateTimeOffset now, CancellationToken cancellationToken)
        => commit.StreamTo is null ? []
            : commit.Replies.Count > 0 ? await StreamRows.AppendAsync(session, commit.StreamTo, commit.Replies, now, cancellationToken)
            : await StreamRows.LockAsync(session, commit.StreamTo, cancellationToken) ? [] : null;

    private static Verdict<CommitOutcome> Undo(CommitOutcome outcome) => Verdict.Undo(outcome);
}
