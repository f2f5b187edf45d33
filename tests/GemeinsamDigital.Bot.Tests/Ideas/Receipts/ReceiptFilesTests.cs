// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Tests.Ideas.Receipts;

public sealed class ReceiptFilesTests
{
    private const string Code = "7K3M-9QXD-2B4C";

    public ReceiptFilesTests() => BotLanguage.Use(BotLanguage.German);

    [Fact]
    public void The_text_says_number_code_day_details_and_what_to_do()
    {
        var file = ReceiptFiles.Of(A.Idea(), Code)[0];

        Assert.Equal(("quittung-2026-00001.txt", "text/plain"), (file.Name, file.ContentType));
        Assert.Contains("Nummer: 2026-00001\r\nGeheimer Code: 7K3M-9QXD-2B4C\r\nEingereicht am: 23. November 2026\r\n", file.Content, StringComparison.Ordinal);
        Assert.Contains("Titel: Solarbänke für Neukölln", file.Content, StringComparison.Ordinal);
        Assert.Contains("„Einreichung zurückziehen“", file.Content, StringComparison.Ordinal);
        Assert.Contains("Eine feste Frist für eine Antwort gibt es nicht.", file.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_says_the_same_for_programs()
    {
        var file = ReceiptFiles.Of(A.Idea(), Code)[1];

        Assert.Equal("application/json", file.ContentType);
        using var json = JsonDocument.Parse(file.Content);
        Assert.Equal(("2026-00001", Code), (json.RootElement.GetProperty("reference").GetString(), json.RootElement.GetProperty("code").GetString()));
        Assert.Equal("Solarbänke für Neukölln", json.RootElement.GetProperty("fields").GetProperty("title").GetString());
        Assert.Contains("Solarbänke", file.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void English_people_get_English_files()
    {
        var files = BotLanguage.In(BotLanguage.English, () => ReceiptFiles.Of(A.Idea() with { Language = "en" }, Code));

        Assert.Equal(["receipt-2026-00001.txt", "receipt-2026-00001.json"], files.Select(file => file.Name));
        Assert.Contains("There is no fixed deadline for a reply.", files[0].Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("directline", 2)]
    [InlineData("webchat", 2)]
    [InlineData("emulator", 2)]
    [InlineData("msteams", 0)]
    public void Only_channels_that_can_show_files_get_them(string channel, int files)
    {
        var reply = new Reply(ReplyKind.Receipt, "Danke!") { Files = ReceiptFiles.Of(A.Idea(), Code) };

        var activity = ReplyActivity.From(reply, new Activity(ActivityTypes.Message) { ChannelId = channel });

        Assert.Equal(files, activity.Attachments?.Count ?? 0);
        Assert.All(activity.Attachments ?? [], attachment =>
        {
            Assert.StartsWith($"data:{attachment.ContentType};charset=utf-8;base64,", attachment.ContentUrl, StringComparison.Ordinal);
            Assert.Contains("2026-00001", Encoding.UTF8.GetString(Convert.FromBase64String(attachment.ContentUrl!.Split(',')[1])), StringComparison.Ordinal);
        });
    }
}
