// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Support;

/// <summary>Valid test data; a test changes only what it is about.</summary>
internal static class An
{
    public static Activity IncomingMessage(string text = "Hallo") => new(ActivityTypes.Message)
    {
        Id = "activity-1",
        ServiceUrl = "https://channel.example/",
        ChannelId = "webchat",
        Conversation = new ConversationAccount(id: "conversation-1"),
        From = new ChannelAccount("citizen", "Bürgerin"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Locale = "de-de",
        Text = text,
    };

    public static Activity Incoming(string type)
    {
        var activity = IncomingMessage();
        activity.Type = type;
        return activity;
    }

    public static Activity Invoke(string name, object? value)
    {
        var activity = Incoming(ActivityTypes.Invoke);
        (activity.Name, activity.Value) = (name, value);
        return activity;
    }

    public static TurnContext IncomingTurn(SilentAdapter adapter, Activity? activity = null) => new(adapter, activity ?? IncomingMessage());
}
