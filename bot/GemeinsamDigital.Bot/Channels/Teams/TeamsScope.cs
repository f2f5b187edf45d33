// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace GemeinsamDigital.Bot.Channels.Teams;

/// <summary>Where in Teams a conversation takes place.</summary>
internal static class TeamsScope
{
    /// <summary>Whether others read along: in a group chat and in a team's channel, not in a personal chat.</summary>
    public static bool IsShared(Activity activity) =>
        activity.ChannelId == ChannelIds.Msteams && activity.Conversation is { } place && (place.IsGroup == true || place.ConversationType is "groupChat" or "channel");
}
