// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

internal static class IdeaConversationRows
{
    public static Task<int> AddAsync(Session session, string reference, ConversationKey key, CancellationToken cancellationToken) => session.ExecuteAsync(
        "INSERT INTO idea_conversations (reference, channel, conversation) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        [reference, key.ChannelId, key.ConversationId],
        cancellationToken);

    public static Task<IReadOnlyList<ConversationKey>> ReadAsync(Session session, string reference, CancellationToken cancellationToken) => session.ListAsync(
        "SELECT channel, conversation FROM idea_conversations WHERE reference = $1",
        [reference],
        row => new ConversationKey(row.GetString(0), row.GetString(1)),
        cancellationToken);
}
