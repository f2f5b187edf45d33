// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>Rows of a Direct Line stream, written inside somebody's transaction.</summary>
internal static class StreamRows
{
    /// <summary>
    /// Takes the next <paramref name="count"/> sequence numbers and instants. In PostgreSQL this locks the conversation's
    /// row until the transaction ends, so that numbers become visible in order and without a gap.
    /// </summary>
    /// <returns>The place before the first one taken; null when the conversation does not exist.</returns>
    public static Task<StreamPlace?> AllocateAsync(
        Session session, string conversationId, int count, DateTimeOffset now, CancellationToken cancellationToken)
        => session.FirstAsync(
            """
            UPDATE dl_conversations
            SET last_sequence = last_sequence + $2,
                last_at = CASE WHEN last_at >= $3 THEN last_at ELSE $3 - 1 END + $2
            WHERE id = $1
            RETURNING last_sequence - $2, last_at - $2
            """,
            [conversationId, (long)count, now.ToUnixTimeMilliseconds()],
            row => new StreamPlace(conversationId, row.GetInt64(0), row.GetInt64(1)),
            cancellationToken);

    /// <summary>Keeps others from the stream until the transaction ends.</summary>
    /// <returns>False when the conversation does not exist.</returns>
    public static async Task<bool> LockAsync(Session session, string conversationId, CancellationToken cancellationToken) =>
        await session.ExecuteAsync("UPDATE dl_conversations SET last_at = last_at WHERE id = $1", [conversationId], cancellationToken) == 1;

    /// <summary>Appends what the bot says.</summary>
    /// <returns>What was appended, in order; null when the conversation does not exist.</returns>
    public static async Task<IReadOnlyList<StreamedActivity>?> AppendAsync(
        Session session, string conversationId, IReadOnlyList<string> activities, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await AllocateAsync(session, conversationId, activities.Count, now, cancellationToken) is not { } place)
            return null;
        var streamed = activities.Select((json, index) => place.Activity(index + 1, json)).ToArray();
        foreach (var activity in streamed)
            await InsertAsync(session, activity, clientActivityId: null, cancellationToken);
        await TellAsync(session, streamed[^1], cancellationToken);
        return streamed;
    }

    public static Task TellAsync(Session session, StreamedActivity last, CancellationToken cancellationToken) =>
        session.TellAsync(new ReplicaNews.Streamed(last.ConversationId, last.Sequence), cancellationToken);

    /// <returns>False when the conversation already holds an activity with this client id; nothing was written then.</returns>
    public static async Task<bool> InsertAsync(
        Session session, StreamedActivity activity, string? clientActivityId, CancellationToken cancellationToken)
    {
        var inserted = await session.ExecuteAsync(
            """
            INSERT INTO dl_activities (conversation, sequence, client_activity_id, at, json)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT DO NOTHING
            """,
            [activity.ConversationId, activity.Sequence, clientActivityId, activity.At.ToUnixTimeMilliseconds(), activity.Json],
            cancellationToken);
        return inserted == 1;
    }
}

internal sealed record StreamPlace(string ConversationId, long Sequence, long AtMilliseconds)
{
    /// <param name="steps">1 for the first activity after this place.</param>
    public StreamedActivity Activity(int steps, string json) =>
        new(ConversationId, Sequence + steps, DateTimeOffset.FromUnixTimeMilliseconds(AtMilliseconds + steps), json);
}
