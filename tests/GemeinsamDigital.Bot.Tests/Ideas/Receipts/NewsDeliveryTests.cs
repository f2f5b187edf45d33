// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Storage.Sqlite;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Ideas.Receipts;

/// <summary>Another process decides; the running bot tells those who wanted to know, once.</summary>
public sealed class NewsDeliveryTests
{
    private static readonly Idea Idea = A.Idea();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task News_come_into_the_chat_of_the_website_at_once_and_stay_there()
    {
        await using var host = new BotHost();
        var chat = await DirectLineChat.OpenAsync(host);
        using var socket = await chat.FollowAsync();
        Assert.Contains("Ich bin eine Maschine", await DirectLineChat.NextFrameAsync(socket), StringComparison.Ordinal);
        await SubmitAsync(host, new ConversationKey("directline", chat.Id), address: null);

        await DecideElsewhereAsync(host);
        await DeliverAsync(host);
        await DeliverAsync(host);

        var pushed = await DirectLineChat.NextFrameAsync(socket);
        Assert.Contains("Neues zur Einreichung 2026-00001", pushed, StringComparison.Ordinal);
        Assert.Contains("\"role\":\"bot\"", pushed, StringComparison.Ordinal);
        var heard = Assert.Single(await chat.HearAsync());
        Assert.StartsWith("**Neues zur Einreichung 2026-00001**\n\nDer Stand ist jetzt: **wird umgesetzt**.", heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_come_within_five_seconds_although_another_process_writes_them()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var host = new BotHost(clock);
        var chat = await DirectLineChat.OpenAsync(host);
        using var socket = await chat.FollowAsync();
        await DirectLineChat.NextFrameAsync(socket);
        await SubmitAsync(host, new ConversationKey("directline", chat.Id), address: null);

        await DecideElsewhereAsync(host);
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Contains("Neues zur Einreichung 2026-00001", await DirectLineChat.NextFrameAsync(socket), StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_are_sent_once_through_the_connector_of_other_channels()
    {
        var sent = new ConcurrentQueue<string>();
        await using var channel = await ChannelAsync(sent);
        await using var host = new BotHost();
        var address = $$"""{"channelId":"emulator","serviceUrl":"{{channel.Urls.First()}}/","conversation":{"id":"c1"},"user":{"id":"u1"},"bot":{"id":"b1"} }""";
        await SubmitAsync(host, new ConversationKey("emulator", "c1"), address);

        await DecideElsewhereAsync(host);
        await DeliverAsync(host);
        await DeliverAsync(host);

        var news = Assert.Single(sent);
        Assert.StartsWith("/v3/conversations/c1/activities", news, StringComparison.Ordinal);
        Assert.Contains("Neues zur Einreichung 2026-00001", news, StringComparison.Ordinal);
    }

    internal static async Task SubmitAsync(BotHost host, ConversationKey key, string? address)
    {
        await host.Services.GetRequiredService<IIdeaStore>().ApplyAsync([new IdeaChange.Submit(Idea)], Token);
        var turns = host.Services.GetRequiredService<ITurnStore>();
        var memory = (await turns.BeginAsync(key, "follow", Token)).Memory;
        Assert.IsType<CommitOutcome.Committed>(await turns.CommitAsync(
            new TurnCommit
            {
                Key = key,
                ActivityId = "follow",
                ExpectedVersion = memory?.Version ?? 0,
                MemoryJson = memory?.Json ?? "{}",
                ReferenceJson = address,
                IdeaChanges = [new IdeaChange.Follow(Idea.Reference, "de")],
            },
            Token));
    }

    private static async Task DecideElsewhereAsync(BotHost host)
    {
        using var database = new SqliteDatabase($"Data Source={Path.Combine(host.DataFolder, "gdb.db")}");
        Assert.True(await new IdeaStore(database, TimeProvider.System).ApplyAsync([new IdeaChange.Decide(Idea.Reference, IdeaStatus.BeingImplemented)], Token));
    }

    private static Task DeliverAsync(BotHost host) => host.Services.GetServices<IHostedService>().OfType<OutboxWorker>().Single().SendWaitingAsync(Token);

    internal static async Task<WebApplication> ChannelAsync(ConcurrentQueue<string> sent)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(async http =>
        {
            using var body = new StreamReader(http.Request.Body);
            sent.Enqueue($"{http.Request.Path} {await body.ReadToEndAsync(http.RequestAborted)}");
            await Microsoft.AspNetCore.Http.HttpResponseJsonExtensions.WriteAsJsonAsync(http.Response, new { id = "sent" }, http.RequestAborted);
        });
        await app.StartAsync(Token);
        return app;
    }
}
