// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>
/// Ids come from outside and are keys of an index; PostgreSQL takes about 2 700 bytes for all parts of a key together.
/// A channel that passes on foreign ids asks <see cref="IsStorable"/> first and answers 400.
/// </summary>
internal static class StoredId
{
    public const int MaxBytes = 512;

    public static bool IsStorable(string? id) => !string.IsNullOrEmpty(id) && Encoding.UTF8.GetByteCount(id) <= MaxBytes;

    public static void Require(string? id, string parameter)
    {
        if (!IsStorable(id))
            throw new ArgumentException($"An id has 1 to {MaxBytes} bytes.", parameter);
    }

    public static void Require(ConversationKey key)
    {
        Require(key.ChannelId, nameof(key.ChannelId));
        Require(key.ConversationId, nameof(key.ConversationId));
    }
}
