// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

internal static class NewConversation
{
    /// <summary>The event that stands in for a person's first words in a conversation that the bot opened.</summary>
    public static Activity FirstActivity(
        string channelId, string serviceUrl, ConversationParameters parameters, ConversationResourceResponse created) =>
        new(ActivityTypes.Event)
        {
            Name = ActivityEventNames.CreateConversation,
            Id = created.ActivityId ?? Guid.NewGuid().ToString("n"),
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId),
            Recipient = parameters.Bot,
            ChannelData = parameters.ChannelData,
        };
}
