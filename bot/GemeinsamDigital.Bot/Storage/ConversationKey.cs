// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>Names one conversation across all channels; two channels may use the same conversation id.</summary>
internal readonly record struct ConversationKey(string ChannelId, string ConversationId)
{
    public override string ToString() => $"{ChannelId}/{ConversationId}";
}
