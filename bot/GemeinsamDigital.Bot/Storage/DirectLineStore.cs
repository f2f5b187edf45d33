// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Diagnostics;

namespace GemeinsamDigital.Bot.Storage;

internal sealed class DirectLineStore(IDatabase database, TimeProvider time) : IDirectLineStore
{
    public Task<bool> StartAsync(string conversationId, string userId, CancellationToken cancellationToken)
    {
        StoredId.Require(conversationId, nameof(conversationId));
        StoredId.Require(userId, nameof(userId));
        return database.WriteAsync(
            async (session, token) => Verdict.Keep(await session.ExecuteAsync(
                "INSERT INTO dl_conversations (id, user_id, last_sequence, last_at) VALUES ($1, $2, 0, 0) ON CONFLICT DO NOTHING",
                [conversationId, userId],
                token) == 1),
            cancellationToken);
    }

    public Task<DirectLineConversation?> FindAsync(string conversationId, CancellationToken cancellationToken) => database.ReadAsync(
        (session, token) => session.FirstAsync(
            "SELECT id, user_id, last_sequence FROM dl_conversations WHERE id = $1",
            [conversationId],
            row => new DirectLineConversation(row.GetString(0), row.GetString(1), row.GetInt64(2)),
            token),
        cancellationToken);

    public Task<AppendedActivity?> AppendAsync(
        string conversationId, string? clientActivityId, string json, CancellationToken cancellationToken)
    {
        StoredId.Require(conversationId, nameof(conversationId));
        if (clientActivityId is not null)
            StoredId.Require(clientActivityId, nameof(clientActivityId));
        return database.WriteAsync((session, token) => AppendAsync(session, conversationId, clientActivityId, json, token), cancellationToken);
    }

    public Task<IReadOnlyList<StreamedActivity>> ReadAsync(
        string conversationId, long afterSequence, int max, CancellationToken cancellationToken)
        => database.ReadAsync(
            (session, token) => session.ListAsync(
                "SELECT sequence, at, json FROM dl_activities WHERE conversation = $1 AND sequence > $2 ORDER BY sequence LIMIT $3",
                [conversationId, afterSequence, (long)max],
                row => Activity(conversationId, row),
                token),
            cancellationToken);

    public Task<bool> DeleteAsync(string conversationId, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) => Verdict.Keep(await ConversationDeletion.ApplyAsync(
            session, new ConversationKey(Microsoft.Bot.Connector.Channels.Directline, conversationId), time.GetUtcNow(), token)),
        cancellationToken);

    private async Task<Verdict<AppendedActivity?>> AppendAsync(
        Session session, string conversationId, string? clientActivityId, string json, CancellationToken cancellationToken)
    {
        var place = await StreamRows.AllocateAsync(session, conversationId, 1, time.GetUtcNow(), cancellationToken);
        if (place is null)
            return Verdict.Undo<AppendedActivity?>(null);
        var activity = place.Activity(1, json);
        if (await StreamRows.InsertAsync(session, activity, clientActivityId, cancellationToken))
        {
            await StreamRows.TellAsync(session, activity, cancellationToken);
            return Verdict.Keep<AppendedActivity?>(new(activity, IsNew: true));
        }

        var earlier = await session.FirstAsync(
            "SELECT sequence, at, json FROM dl_activities WHERE conversation = $1 AND client_activity_id = $2",
            [conversationId, clientActivityId],
            row => Activity(conversationId, row),
            cancellationToken);
        return Verdict.Undo<AppendedActivity?>(new(earlier ?? throw new UnreachableException(), IsNew: false));
    }

    private static StreamedActivity Activity(string conversationId, DbDataReader row) =>
        new(conversationId, row.GetInt64(0), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)), row.GetString(2));
}
