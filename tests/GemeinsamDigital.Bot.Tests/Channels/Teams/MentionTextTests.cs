// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Teams;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams;

public sealed class MentionTextTests
{
    private const string Bot = "28:bot";

    [Theory]
    [InlineData("<at>Gemeinsam Digital</at> Was ist die Kiezbox?", "Was ist die Kiezbox?")]
    [InlineData("Was ist <at>Gemeinsam Digital</at> die Kiezbox?", "Was ist  die Kiezbox?")]
    [InlineData("Was ist die Kiezbox? <at>Gemeinsam Digital</at>", "Was ist die Kiezbox?")]
    [InlineData("<at>Gemeinsam Digital</at>&nbsp;Tom &amp; Jerry", "Tom & Jerry")]
    [InlineData("<at id=\"0\">gemeinsam  digital</at> Status", "Status")]
    [InlineData("<at>Gemeinsam Digital</at> <at>Gemeinsam Digital</at> hallo", "hallo")]
    [InlineData("<at>Gemeinsam Digital</at> frag <at>Ben Beispiel</at>", "frag Ben Beispiel")]
    [InlineData("<at>Ben Beispiel</at> <at>Gemeinsam Digital</at> hallo", "Ben Beispiel  hallo")]
    [InlineData("ohne Erwähnung", "ohne Erwähnung")]
    [InlineData("<at>kaputt hallo", "kaputt hallo")]
    public void The_bot_s_mention_goes_and_the_rest_stays(string text, string words) =>
        Assert.Equal(words, MentionText.Words(Message(text, Mentioned(Bot, "<at>Gemeinsam Digital</at>"))));

    [Fact]
    public void A_mention_of_the_bot_in_two_parts_goes_altogether() => Assert.Equal(
        "hallo",
        MentionText.Words(Message("<at>Gemeinsam</at> <at>Digital</at> hallo", Mentioned(Bot, "<at>Gemeinsam</at>"), Mentioned(Bot, "<at>Digital</at>"))));

    [Fact]
    public void A_bot_whose_name_has_special_characters_is_recognised() => Assert.Equal(
        "hallo",
        MentionText.Words(Message("<at>Tom &amp; Jerry</at> hallo", Mentioned(Bot, "<at>Tom & Jerry</at>"))));

    [Theory]
    [InlineData("channel", "<at>Anders Genannt</at> was ist die Kiezbox?", "was ist die Kiezbox?")]
    [InlineData("personal", "<at>Ben Beispiel</at> hat die Idee", "Ben Beispiel hat die Idee")]
    public void Where_nothing_says_who_is_meant_a_group_s_first_mention_is_the_bot_s(string type, string text, string words)
    {
        var message = Message(text);
        message.Conversation = new ConversationAccount { ConversationType = type };

        Assert.Equal(words, MentionText.Words(message));
    }

    [Fact]
    public void A_mention_without_marks_goes_too() =>
        Assert.Equal("Was ist die Kiezbox?", MentionText.Words(Message("@Gemeinsam Was ist die Kiezbox?", Mentioned(Bot, "@Gemeinsam"))));

    [Fact]
    public void Hundred_thousand_open_marks_are_read_at_once() =>
        Assert.Empty(MentionText.Words(Message(string.Concat(Enumerable.Repeat("<at>", 100_000)))));

    private static Mention Mentioned(string id, string text) => new() { Mentioned = new ChannelAccount(id), Text = text };

    private static Activity Message(string text, params Entity[] entities) => new(ActivityTypes.Message)
    {
        ChannelId = "msteams",
        Text = text,
        Recipient = new ChannelAccount(Bot, "Gemeinsam Digital"),
        Entities = [.. entities],
    };
}
