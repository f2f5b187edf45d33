// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

internal static class IdeaFollowerRows
{
    public static Task<int> AddAsync(
        Session session, IdeaChange.Follow follow, ConversationKey key, string? address, CancellationToken cancellationToken) => session.ExecuteAsync(
        """
        INSERT INTO idea_followers (reference, channel, conversation, language, address) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (reference, channel, conversation) DO UPDATE SET language = $4, address = $5
        """,
        [follow.Reference, key.ChannelId, key.ConversationId, follow.Language, address],
        cancellationToken);

    public static Task<int> RemoveAsync(Session session, string reference, ConversationKey key, CancellationToken cancellationToken) => session.ExecuteAsync(
        "DELETE FROM idea_followers WHERE reference = $1 AND channel = $2 AND conversation = $3",
        [reference, key.ChannelId, key.ConversationId],
        cancellationToken);

    public static Task<IReadOnlyList<IdeaFollower>> ReadAsync(Session session, string reference, CancellationToken cancellationToken) => session.ListAsync(
        "SELECT channel, conversation, language, address FROM idea_followers WHERE reference = $1",
        [reference],
        row => new IdeaFollower(new ConversationKey(row.GetString(0), row.GetString(1)), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3)),
        cancellationToken);
}

/// <param name="Address">Where the conversation is reached; null when it has a stream of its own.</param>
internal sealed record IdeaFollower(ConversationKey Key, string Language, string? Address);
