// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

/// <summary>What belongs to a person, in all conversations of a channel.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity is { ChannelId: { Length: > 0 } channel, From.Id: { Length: > 0 } user }
            ? $"{channel}/users/{user}"
            : throw new InvalidOperationException("User state needs an activity with a channel and a sender.");
    }
}
