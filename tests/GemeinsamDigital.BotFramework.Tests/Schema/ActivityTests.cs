// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace GemeinsamDigital.BotFramework.Tests.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void A_reply_goes_back_to_the_sender_in_the_same_conversation()
    {
        var reply = An.IncomingMessage().CreateReply("Guten Tag");

        Assert.Equal(("bot", "citizen"), (reply.From?.Id, reply.Recipient?.Id));
        Assert.Equal(("activity-1", "conversation-1", "webchat"), (reply.ReplyToId, reply.Conversation?.Id, reply.ChannelId));
        Assert.Equal(("Guten Tag", "de-de", "https://channel.example/"), (reply.Text, reply.Locale, reply.ServiceUrl));
        Assert.NotNull(reply.Attachments);
        Assert.NotNull(reply.Entities);
    }

    [Theory]
    [InlineData(Channels.Directline, null)]
    [InlineData(Channels.Webchat, null)]
    [InlineData(Channels.Msteams, "activity-1")]
    public void A_conversation_update_of_direct_line_cannot_be_replied_to(string channel, string? expected)
    {
        var update = An.Incoming(ActivityTypes.ConversationUpdate);
        update.ChannelId = channel;

        Assert.Equal(expected, update.GetConversationReference().ActivityId);
        Assert.Equal(expected, update.CreateReply().ReplyToId);
    }

    [Fact]
    public void A_reference_addresses_an_outgoing_activity()
    {
        var outgoing = new Activity(ActivityTypes.Message).ApplyConversationReference(An.IncomingMessage().GetConversationReference());

        Assert.Equal(("bot", "citizen", "activity-1"), (outgoing.From?.Id, outgoing.Recipient?.Id, outgoing.ReplyToId));
        Assert.Equal(("webchat", "https://channel.example/", "de-de"), (outgoing.ChannelId, outgoing.ServiceUrl, outgoing.Locale));
        Assert.Null(outgoing.Id);
    }

    [Fact]
    public void A_reference_addresses_an_incoming_activity_the_other_way_round()
    {
        var incoming = new Activity(ActivityTypes.Message)
            .ApplyConversationReference(An.IncomingMessage().GetConversationReference(), isIncoming: true);

        Assert.Equal(("citizen", "bot", "activity-1"), (incoming.From?.Id, incoming.Recipient?.Id, incoming.Id));
        Assert.Null(incoming.ReplyToId);
    }

    [Fact]
    public void A_reply_keeps_its_own_language() =>
        Assert.Equal("en", new Activity { Locale = "en" }.ApplyConversationReference(An.IncomingMessage().GetConversationReference()).Locale);

    [Fact]
    public void The_reference_to_a_sent_reply_names_the_reply() =>
        Assert.Equal("77", An.IncomingMessage().GetReplyConversationReference(new ResourceResponse("77")).ActivityId);

    [Fact]
    public void A_continuation_seems_to_come_from_the_person()
    {
        var reference = An.IncomingMessage().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (continuation.Type, continuation.Name));
        Assert.Equal(("citizen", "bot", "conversation-1"), (continuation.From?.Id, continuation.Recipient?.Id, continuation.Conversation?.Id));
        Assert.Same(reference, continuation.RelatesTo);
        Assert.False(string.IsNullOrEmpty(continuation.Id));
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/special", true)]
    [InlineData("messageReaction", false)]
    [InlineData("event", false)]
    [InlineData(null, false)]
    public void Only_a_message_can_be_seen_as_a_message(string? type, bool expected) =>
        Assert.Equal(expected, new Activity(type).AsMessageActivity() is not null);

    [Fact]
    public void Every_type_has_its_view()
    {
        Assert.NotNull(new Activity(ActivityTypes.MessageUpdate).AsMessageUpdateActivity());
        Assert.NotNull(new Activity(ActivityTypes.MessageDelete).AsMessageDeleteActivity());
        Assert.NotNull(new Activity(ActivityTypes.MessageReaction).AsMessageReactionActivity());
        Assert.NotNull(Activity.CreateConversationUpdateActivity().AsConversationUpdateActivity());
        Assert.NotNull(new Activity(ActivityTypes.InstallationUpdate).AsInstallationUpdateActivity());
        Assert.NotNull(Activity.CreateEventActivity().AsEventActivity());
        Assert.NotNull(Activity.CreateInvokeActivity().AsInvokeActivity());
        Assert.NotNull(Activity.CreateTypingActivity().AsTypingActivity());
        Assert.NotNull(Activity.CreateEndOfConversationActivity().AsEndOfConversationActivity());
    }

    [Theory]
    [InlineData("Hallo", true)]
    [InlineData("  ", false)]
    [InlineData(null, false)]
    public void Text_is_content(string? text, bool expected) => Assert.Equal(expected, new Activity { Text = text }.HasContent());

    [Fact]
    public void An_attachment_is_content() => Assert.True(new Activity { Attachments = [new Attachment("image/png")] }.HasContent());

    [Fact]
    public void Channel_data_of_another_shape_is_reported_not_thrown()
    {
        var activity = BotJson.ReadActivity("""{"type":"message","channelData":{"team":[1]}}""")!;

        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
        Assert.False(new Activity().TryGetChannelData<TeamsChannelData>(out _));
        activity.ChannelData = new TeamsChannelData { EventType = "editMessage" };
        Assert.True(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Equal("editMessage", data?.EventType);
    }
}
