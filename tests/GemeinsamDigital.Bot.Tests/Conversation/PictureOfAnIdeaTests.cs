// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Tests.Ideas.Pictures;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Conversation;

public sealed class PictureOfAnIdeaTests
{
    private static readonly DateTimeOffset Later = DateTimeOffset.MaxValue;

    [Fact]
    public async Task A_picture_that_a_draft_has_is_not_among_those_that_nobody_uses()
    {
        await using var host = new BotHost();
        var chat = new Chat(host);
        await chat.SayAsync("Ich habe eine Idee");

        await SendAsync(chat, Drawn.Png());

        var pictures = host.Services.GetRequiredService<PictureFolder>();
        Assert.Equal(0, pictures.DeleteUnclaimed(Later));
        Assert.NotNull(pictures.Find(Assert.Single(pictures.Kept()).Id));
    }

    [Fact]
    public async Task What_is_no_picture_is_explained_and_not_stored()
    {
        await using var host = new BotHost();
        var chat = new Chat(host);
        await chat.SayAsync("Ich habe eine Idee");

        var replies = await SendAsync(chat, Drawn.Png(100, 50));

        Assert.Contains(replies, reply => reply.Text.Contains("100", StringComparison.Ordinal) && reply.Text.Contains("50", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(host.DataFolder, "pictures")));
    }

    private static Task<IReadOnlyList<BotMessage>> SendAsync(Chat chat, byte[] picture) => chat.SendAsync(new JsonObject
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "image/png",
            ["contentUrl"] = "data:image/png;base64," + Convert.ToBase64String(picture),
        }),
    });
}
