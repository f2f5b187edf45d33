// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Diagnostics;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>One row per processed activity: it makes a repetition recognisable, and it is the outbox until the replies are delivered.</summary>
internal static class TurnRows
{
    private const string NoReplies = "[]";

    public static async Task<TurnStart> BeginAsync(
        Session session, ConversationKey key, string activityId, CancellationToken cancellationToken)
    {
        var start = await session.FirstAsync(
            """
            SELECT c.memory, c.version, t.replies, t.delivered_at
            FROM (SELECT 1) AS one
            LEFT JOIN conversations c ON c.channel = $1 AND c.conversation = $2
            LEFT JOIN turns t ON t.channel = $1 AND t.conversation = $2 AND t.activity = $3
            """,
            [key.ChannelId, key.ConversationId, activityId],
            row => new TurnStart(
                row.IsDBNull(0) ? null : new StoredMemory(row.GetString(0), row.GetInt64(1)),
                row.IsDBNull(2) ? null : Replies(row, 2)),
            cancellationToken);
        return start ?? throw new UnreachableException();
    }

    /// <returns>False when the activity was processed before; nothing was written then.</returns>
    public static async Task<bool> InsertAsync(Session session, TurnCommit commit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var replies = commit.StreamTo is null && commit.Replies.Count > 0 ? $"[{string.Join(',', commit.Replies)}]" : NoReplies;
        var waits = replies != NoReplies && commit.ReferenceJson is not null;
        var at = now.ToUnixTimeMilliseconds();
        var inserted = await session.ExecuteAsync(
            """
            INSERT INTO turns (channel, conversation, activity, version, replies, reference, committed_at, delivered_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT DO NOTHING
            """,
            [
                commit.Key.ChannelId, commit.Key.ConversationId, commit.ActivityId, commit.ExpectedVersion + 1,
                replies, waits ? commit.ReferenceJson : null, at, waits ? null : at,
            ],
            cancellationToken);
        return inserted == 1;
    }

    public static async Task<StoredReplies> RepliesAsync(
        Session session, ConversationKey key, string activityId, CancellationToken cancellationToken)
    {
        var replies = await session.FirstAsync(
            "SELECT replies, delivered_at FROM turns WHERE channel = $1 AND conversation = $2 AND activity = $3",
            [key.ChannelId, key.ConversationId, activityId],
            row => Replies(row, 0),
            cancellationToken);
        return replies ?? throw new UnreachableException();
    }

    public static Task<int> MarkDeliveredAsync(
        Session session, ConversationKey key, string activityId, DateTimeOffset now, CancellationToken cancellationToken)
        => session.ExecuteAsync(
            """
            UPDATE turns SET delivered_at = $4, reference = NULL
            WHERE channel = $1 AND conversation = $2 AND activity = $3 AND delivered_at IS NULL
            """,
            [key.ChannelId, key.ConversationId, activityId, now.ToUnixTimeMilliseconds()],
            cancellationToken);

    public static Task<int> TakeAsync(
        Session session, UndeliveredTurn turn, DateTimeOffset committedBefore, DateTimeOffset now, CancellationToken cancellationToken)
        => session.ExecuteAsync(
            """
            UPDATE turns SET committed_at = $4
            WHERE channel = $1 AND conversation = $2 AND activity = $3 AND delivered_at IS NULL AND committed_at < $5
            """,
            [turn.Key.ChannelId, turn.Key.ConversationId, turn.ActivityId, now.ToUnixTimeMilliseconds(), committedBefore.ToUnixTimeMilliseconds()],
            cancellationToken);

    /// <remarks>Two turns of one conversation may share a millisecond; the memory's version tells which came first.</remarks>
    public static Task<IReadOnlyList<UndeliveredTurn>> ReadUndeliveredAsync(
        Session session, DateTimeOffset committedBefore, int max, CancellationToken cancellationToken)
        => session.ListAsync(
            """
            SELECT channel, conversation, activity, reference, replies FROM turns
            WHERE delivered_at IS NULL AND committed_at < $1
            ORDER BY committed_at, version
            LIMIT $2
            """,
            [committedBefore.ToUnixTimeMilliseconds(), (long)max],
            row => new UndeliveredTurn(
                new ConversationKey(row.GetString(0), row.GetString(1)), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetString(4)),
            cancellationToken);

    private static StoredReplies Replies(DbDataReader row, int column) => new(row.GetString(column), Delivered: !row.IsDBNull(column + 1));
}
