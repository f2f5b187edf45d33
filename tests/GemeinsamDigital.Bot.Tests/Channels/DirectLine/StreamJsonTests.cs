// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

public sealed class StreamJsonTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 9, 0, 0, 7, TimeSpan.FromHours(1));

    [Fact]
    public void Clients_get_id_time_and_place_in_front_of_what_is_stored()
    {
        var activity = new StreamedActivity("c1", 12, At, """{"type":"message","text":"Grüße 🐻"}""");

        Assert.Equal(
            """
            {"activities":[{"id":"c1|0000012","timestamp":"2026-11-23T08:00:00.007Z","channelId":"directline","conversation":{"id":"c1"},"type":"message","text":"Grüße 🐻"}],"watermark":"12"}
            """,
            Set([activity], 12));
    }

    [Fact]
    public void A_set_may_be_empty() => Assert.Equal("""{"activities":[],"watermark":"3"}""", Set([], 3));

    [Fact]
    public void What_follows_from_the_place_is_not_stored()
    {
        var reply = new Activity("message")
        {
            Id = "x",
            Timestamp = At,
            ChannelId = "directline",
            Conversation = new ConversationAccount(id: "c1"),
            ServiceUrl = "https://x",
            Recipient = new ChannelAccount("dl_x"),
            Text = "Hallo",
        };

        Assert.Equal("""{"type":"message","text":"Hallo"}""", StreamJson.Of(reply));
    }

    [Fact]
    public void A_newer_version_keeps_the_id_that_clients_know()
    {
        var json = StreamJson.Of(new Activity("message") { Text = "neu" }, "c1|0000003");

        var set = Set([new StreamedActivity("c1", 5, At, json)], 5);

        Assert.Contains("\"id\":\"c1|0000003\"", set, StringComparison.Ordinal);
        Assert.DoesNotContain("c1|0000005", set, StringComparison.Ordinal);
    }

    private static string Set(StreamedActivity[] activities, long watermark)
    {
        using var buffer = new PooledBuffer(16);
        StreamJson.WriteSet(buffer, activities, watermark);
        return Encoding.UTF8.GetString(buffer.Written.Span);
    }
}
