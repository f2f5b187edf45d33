// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How many buttons the channels show that a citizen bot is on.</summary>
internal static class ChannelCapabilities
{
    public const int MaxTitleLength = 20;

    public static bool SupportsSuggestedActions(string? channelId, int count, string? conversationType) => channelId switch
    {
        Channels.Emulator or Channels.Directline or Channels.Webchat or Channels.Telegram => count <= 100,
        Channels.Msteams => count <= 3 && conversationType == "personal",
        _ => false,
    };

    public static bool SupportsCardActions(string? channelId, int count) => channelId switch
    {
        Channels.Emulator or Channels.Directline or Channels.Webchat or Channels.Telegram => count <= 100,
        Channels.Msteams => count <= 50,
        _ => false,
    };
}
