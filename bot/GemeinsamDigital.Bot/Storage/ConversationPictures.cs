// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Pictures;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Pictures;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>The pictures that somebody sent in a conversation, by their ids.</summary>
internal static class ConversationPictures
{
    public static async Task<IReadOnlyCollection<string>> ReadAsync(Session session, ConversationKey key, CancellationToken cancellationToken)
    {
        var sent = await session.ListAsync(
            $"SELECT json FROM dl_activities WHERE conversation = $1 AND $2 = 'directline' AND json LIKE '%{PictureEntity.Type}%'",
            [key.ConversationId, key.ChannelId],
            row => (PictureEntity.Read(ActivityJson.Read(row.GetString(0))) as PictureResult.Taken)?.Id,
            cancellationToken);
        var memory = await session.FirstAsync(
            "SELECT memory FROM conversations WHERE channel = $1 AND conversation = $2",
            [key.ChannelId, key.ConversationId],
            row => ConversationMemory.FromJson(row.GetString(0)),
            cancellationToken);
        return [.. sent.Append(memory?.Draft?.Fields.PictureId).OfType<string>().Distinct()];
    }

    /// <summary>Whether an idea or a draft has it.</summary>
    public static async Task<bool> IsUsedAsync(Session session, string picture, CancellationToken cancellationToken) => await session.FirstAsync(
        """
        SELECT picture FROM ideas WHERE picture = $1
        UNION ALL SELECT code_hash FROM saved_drafts WHERE draft LIKE $2
        UNION ALL SELECT conversation FROM conversations WHERE memory LIKE $2
        LIMIT 1
        """,
        [picture, $"%\"{picture}\"%"],
        row => row.GetString(0),
        cancellationToken) is not null;
}
