// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Schema;

public sealed class ActivityExtensionsTests
{
    [Fact]
    public void The_bots_own_name_is_taken_out_of_a_question()
    {
        var activity = InChannel("<at>Bot</at> Was ist die Kiezbox?", "bot", "<at>Bot</at>");

        Assert.Equal("Was ist die Kiezbox?", activity.RemoveRecipientMention());
        Assert.Equal("Was ist die Kiezbox?", activity.Text);
    }

    [Fact]
    public void The_name_of_a_colleague_stays()
    {
        var activity = InChannel("Frag <at>Ada</at>", "ada", "<at>Ada</at>");

        Assert.Equal("Frag <at>Ada</at>", activity.RemoveRecipientMention());
        Assert.False(activity.MentionsRecipient());
        Assert.True(activity.MentionsId("ada"));
    }

    [Fact]
    public void A_mention_without_its_text_is_found_by_the_name() =>
        Assert.Equal("Hallo", InChannel("<at id=\"0\">bot</at> Hallo", "bot", null).RemoveRecipientMention());

    [Fact]
    public void A_message_without_text_or_mentions_is_left_alone()
    {
        Assert.Null(InChannel(null, "bot", "<at>Bot</at>").RemoveRecipientMention());
        Assert.Equal("Hallo", An.IncomingMessage().RemoveRecipientMention());
    }

    [Theory]
    [InlineData("""{"type":"message","text":"x","entities":[{"type":"mention","mentioned":{"id":5},"text":5},null]}""")]
    [InlineData("""{"type":"message","text":"x","entities":[{"type":"mention"}]}""")]
    public void A_broken_mention_harms_nobody(string json) =>
        Assert.Equal("x", BotJson.ReadActivity(json)!.RemoveMentionText("bot"));

    private static Activity InChannel(string? text, string mentionedId, string? mentionText)
    {
        var activity = An.IncomingMessage();
        activity.Text = text;
        activity.Entities = [new Mention { Mentioned = new ChannelAccount(mentionedId, "Bot"), Text = mentionText }];
        return BotJson.ReadActivity(BotJson.ToUtf8Bytes(activity))!;
    }
}
