// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Storage.Postgres;
using GemeinsamDigital.Bot.Tests.Ideas.Receipts;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

/// <summary>Two replicas on one PostgreSQL: what happens at one arrives at the other. The clock stands still, so nothing is found by looking.</summary>
public sealed class ReplicaTests(PostgresServer postgres) : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
    private string database = "";
    private BotHost? one;
    private BotHost? other;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private BotHost One => one!;

    private BotHost Other => other!;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.RentDatabaseAsync();
        (one, other) = (Replica(), Replica());
    }

    public async ValueTask DisposeAsync()
    {
        if (one is null || other is null)
            return;
        await one.DisposeAsync();
        await other.DisposeAsync();
        await postgres.ReturnDatabaseAsync(database);
    }

    [Fact]
    public async Task A_socket_at_one_gets_what_is_said_at_both_once_and_in_order()
    {
        var here = await DirectLineChat.OpenAsync(One);
        var there = here.At(Other);
        using var socket = await here.FollowAsync();

        for (var i = 0; i < 5; i++)
        {
            await there.SayAsync("Was ist die Kiezbox?");
            await here.SayAsync("Danke");
        }

        var last = await LastAsync(here.Id);
        Assert.True(last >= 21);
        Assert.Equal(Enumerable.Range(1, last).Select(n => $"{here.Id}|{n:D7}"), await IdsAsync(socket, last));
    }

    [Fact]
    public async Task What_was_said_while_the_connection_between_replicas_was_lost_arrives_when_it_is_back()
    {
        var here = await DirectLineChat.OpenAsync(One);
        var there = here.At(Other);
        using var socket = await here.FollowAsync();
        await there.SayAsync("Hallo");
        var before = await LastAsync(here.Id);
        await IdsAsync(socket, before);

        await ExecuteAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'");
        await Eventually.HoldsAsync(() => One.Log.Lines.Any(line => line.Contains("replicas tell each other is lost", StringComparison.Ordinal)));
        await there.SayAsync("Was ist die Kiezbox?");
        var after = await LastAsync(here.Id);
        var missed = IdsAsync(socket, after - before);
        Assert.False(missed.IsCompleted);

        await Eventually.HoldsAsync(() =>
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            return missed.IsCompleted;
        });

        Assert.Equal(Enumerable.Range(before + 1, after - before).Select(n => $"{here.Id}|{n:D7}"), await missed);
    }

    [Fact]
    public async Task A_conversation_that_is_deleted_at_one_ends_at_the_other()
    {
        var here = await DirectLineChat.OpenAsync(One);
        using var socket = await here.FollowAsync();
        await DirectLineChat.NextFrameAsync(socket);

        using var deleted = await here.At(Other).DeleteAsync();

        Assert.Contains(StreamHub.DeletedEvent, await DirectLineChat.NextFrameAsync(socket), StringComparison.Ordinal);
        var goodbye = await socket.ReceiveAsync(new byte[16].AsMemory(), Token);
        Assert.Equal((WebSocketMessageType.Close, StreamHub.DeletedReason), (goodbye.MessageType, socket.CloseStatusDescription));
    }

    [Fact]
    public async Task News_that_a_command_of_the_staff_writes_arrive_at_once()
    {
        var chat = await DirectLineChat.OpenAsync(One);
        using var socket = await chat.FollowAsync();
        await DirectLineChat.NextFrameAsync(socket);
        await NewsDeliveryTests.SubmitAsync(One, new ConversationKey("directline", chat.Id), address: null);

        await DecideAsync();

        Assert.Contains("Neues zur Einreichung", await DirectLineChat.NextFrameAsync(socket), StringComparison.Ordinal);
        Assert.Single(await chat.HearAsync());
    }

    [Fact]
    public async Task Two_replicas_send_what_waits_for_a_channel_once()
    {
        var sent = new ConcurrentQueue<string>();
        await using var channel = await NewsDeliveryTests.ChannelAsync(sent);
        var address = $$"""{"channelId":"emulator","serviceUrl":"{{channel.Urls.First()}}/","conversation":{"id":"c1"},"user":{"id":"u1"},"bot":{"id":"b1"} }""";
        await NewsDeliveryTests.SubmitAsync(One, new ConversationKey("emulator", "c1"), address);
        OutboxWorker[] workers = [One.Services.GetRequiredService<OutboxWorker>(), Other.Services.GetRequiredService<OutboxWorker>()];

        await DecideAsync();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => workers[i % 2].SendWaitingAsync(Token), Token)));

        await Eventually.HoldsAsync(() => !sent.IsEmpty);
        Assert.Single(sent);
    }

    private BotHost Replica() => new(clock)
    {
        Settings =
        {
            ["Storage:ConnectionString"] = database,
            ["DirectLine:SigningKey"] = new string('k', 32),
            ["DirectLine:MessagesPerMinute"] = "0",
        },
    };

    /// <summary>In a process of its own, as the staff's command is.</summary>
    private async Task DecideAsync()
    {
        using var command = new PostgresDatabase(database);
        Assert.True(await new IdeaStore(command, TimeProvider.System).ApplyAsync([new IdeaChange.Decide(A.Idea().Reference, IdeaStatus.BeingImplemented)], Token));
    }

    private async Task<int> LastAsync(string conversation) =>
        (int)(await Other.Services.GetRequiredService<IDirectLineStore>().FindAsync(conversation, Token))!.LastSequence;

    private static async Task<IReadOnlyList<string?>> IdsAsync(WebSocket socket, int count)
    {
        var ids = new List<string?>();
        while (ids.Count < count)
        {
            using var frame = JsonDocument.Parse(await DirectLineChat.NextFrameAsync(socket));
            ids.AddRange(frame.RootElement.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString()));
        }
        return ids;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(Token);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Token);
    }
}
