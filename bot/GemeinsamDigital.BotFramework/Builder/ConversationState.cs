// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

/// <summary>What belongs to a conversation, whoever takes part in it.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity is { ChannelId: { Length: > 0 } channel, Conversation.Id: { Length: > 0 } conversation }
            ? $"{channel}/conversations/{conversation}"
            : throw new InvalidOperationException("Conversation state needs an activity with a channel and a conversation.");
    }
}
