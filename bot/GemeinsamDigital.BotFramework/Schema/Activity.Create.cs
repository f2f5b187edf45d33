// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public static IMessageActivity CreateMessageActivity() => NewMessage();

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    public Activity CreateReply(string? text = null, string? locale = null)
    {
        var reply = NewMessage();
        reply.From = Recipient is null ? null : new ChannelAccount(Recipient.Id, Recipient.Name);
        reply.Recipient = From is null ? null : new ChannelAccount(From.Id, From.Name);
        reply.ReplyToId = ReferencedId;
        reply.ServiceUrl = ServiceUrl;
        reply.ChannelId = ChannelId;
        reply.Conversation = Conversation;
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        return reply;
    }

    // Clients of the protocol expect both lists on a message, even when they are empty.
    internal static Activity NewMessage() => new(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>A copy that can be addressed and added to without changing this one; cards and buttons are shared.</summary>
    internal Activity Copy()
    {
        var copy = (Activity)MemberwiseClone();
        copy.Attachments = [.. Attachments ?? []];
        copy.Entities = [.. Entities ?? []];
        return copy;
    }

    // Direct Line and Web Chat give conversation updates an id that cannot be replied to.
    private string? ReferencedId =>
        Type == ActivityTypes.ConversationUpdate && ChannelId is (Channels.Directline or Channels.Webchat) ? null : Id;
}
