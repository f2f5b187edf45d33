// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Net.WebSockets;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>Who follows which conversation on this process.</summary>
internal sealed class StreamHub : IActivityStream, IDisposable
{
    /// <summary>The name of the event that clients get, and the reason with which their sockets are closed.</summary>
    internal const string DeletedEvent = "gdb/deleted";
    internal const string DeletedReason = "deleted";

    private const string Deleted = $$"""{"type":"event","name":"{{DeletedEvent}}","from":{"role":"bot"} }""";

    private static readonly TimeSpan CheckInterval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan GoodbyeTime = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, StreamSocket[]> followers = new(StringComparer.Ordinal);
    private readonly DirectLineOptions options;
    private readonly TimeProvider time;
    private readonly ITimer check;
    private readonly CancellationToken stopping;
    private readonly CancellationTokenRegistration whenStopping;
    private ITimer? goodbye;

    public StreamHub(IOptions<DirectLineOptions> options, TimeProvider time, IHostApplicationLifetime lifetime)
    {
        this.options = options.Value;
        this.time = time;
        check = time.CreateTimer(_ => Check(), null, CheckInterval, CheckInterval);
        stopping = lifetime.ApplicationStopping;
        whenStopping = stopping.Register(SayGoodbye);
    }

    internal int Count => followers.Values.Sum(sockets => sockets.Length);

    public void Publish(IReadOnlyList<StreamedActivity> activities)
    {
        foreach (var activity in activities)
        {
            foreach (var socket in Of(activity.ConversationId))
                socket.Offer(activity);
        }
    }

    public void Announce(string conversationId, long sequence)
    {
        foreach (var socket in Of(conversationId))
            socket.CatchUpTo(sequence);
    }

    public void PublishTransient(string conversationId, string json)
    {
        foreach (var socket in Of(conversationId))
            socket.OfferTransient(json);
    }

    public void AnnounceAll() => ForEach(socket => socket.CatchUpTo(long.MaxValue));

    public void End(string conversationId)
    {
        foreach (var socket in Of(conversationId))
        {
            socket.OfferTransient(Deleted);
            socket.Close(WebSocketCloseStatus.NormalClosure, DeletedReason);
        }
    }

    /// <summary>False when the conversation has as many followers as are allowed, or the server goes down.</summary>
    internal bool HasRoom(string conversationId) =>
        !stopping.IsCancellationRequested && Of(conversationId).Length < options.SocketsPerConversation;

    /// <returns>False when there was no room.</returns>
    internal bool TryAdd(StreamSocket socket)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (followers.TryGetValue(socket.ConversationId, out var present))
            {
                if (present.Length >= options.SocketsPerConversation)
                    return false;
                if (followers.TryUpdate(socket.ConversationId, [.. present, socket], present))
                    return true;
            }
            else if (followers.TryAdd(socket.ConversationId, [socket]))
            {
                return true;
            }
        }

        return false;
    }

    internal void Remove(StreamSocket socket)
    {
        while (followers.TryGetValue(socket.ConversationId, out var present))
        {
            var rest = present.Where(other => other != socket).ToArray();
            if (rest.Length == 0
                    ? followers.TryRemove(KeyValuePair.Create(socket.ConversationId, present))
                    : followers.TryUpdate(socket.ConversationId, rest, present))
                return;
        }
    }

    public void Dispose()
    {
        whenStopping.Dispose();
        check.Dispose();
        goodbye?.Dispose();
    }

    private StreamSocket[] Of(string conversationId) => followers.TryGetValue(conversationId, out var sockets) ? sockets : [];

    private void Check() => ForEach(socket => socket.Check(options.IdleTimeout, options.PeerTimeout));

    /// <summary>The server goes down: clients come back to the next one, spread over some seconds of their own choice.</summary>
    private void SayGoodbye()
    {
        ForEach(socket => socket.Close(WebSocketCloseStatus.EndpointUnavailable, "restart"));
        goodbye = time.CreateTimer(_ => ForEach(socket => socket.Abort()), null, GoodbyeTime, Timeout.InfiniteTimeSpan);
    }

    private void ForEach(Action<StreamSocket> action)
    {
        foreach (var (_, sockets) in followers)
        {
            foreach (var socket in sockets)
                action(socket);
        }
    }
}
