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
}
