// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Net.WebSockets;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>
/// One client that follows a conversation. It knows how far it has got (<see cref="sent"/>) and wants exactly the next activity:
/// one that it has had is skipped, a gap is read from the store. So nothing is lost or doubled, whatever order news arrive in,
/// and a client that is too slow for its short queue costs no memory. Idle, it holds neither a buffer nor a sending task.
/// </summary>
internal sealed partial class StreamSocket(
    WebSocket socket, string conversationId, long after, IDirectLineStore store, TimeProvider time, ILogger logger)
{
    private const int QueueLimit = 64;
    private const int PageSize = 100;

    private readonly Lock gate = new();
    private List<StreamedActivity> queue = [];
    private string? transient;
    private bool behind;
    private bool sending;
    private bool finished;
    private (WebSocketCloseStatus Status, string Reason)? closing;
    private TaskCompletionSource? idle;
    private long sent = after;
    private long heardAt = time.GetTimestamp();
    private long busySince;

    internal string ConversationId => conversationId;

    /// <summary>Sends what the client has missed, and whatever comes until it leaves.</summary>
    internal async Task RunAsync()
    {
        CatchUpTo(long.MaxValue);
        try
        {
            await ListenAsync();
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException)
        {
            socket.Abort();
        }

        await FinishAsync();
    }

    internal void Offer(StreamedActivity activity) => Post(() =>
    {
        transient = null;
        if (queue.Count < QueueLimit)
            queue.Add(activity);
        else
            ReadInstead();
    });

    internal void OfferTransient(string json) => Post(() => transient = json);

    /// <summary>The store holds activities up to <paramref name="sequence"/> that nobody will offer.</summary>
    internal void CatchUpTo(long sequence) => Post(() =>
    {
        if (sequence > sent)
            ReadInstead();
    });

    internal void Close(WebSocketCloseStatus status, string reason) => Post(() => closing ??= (status, reason));

    /// <summary>Closes the socket when the client has been silent for too long, drops it when it has stopped to take what is sent.</summary>
    internal void Check(TimeSpan idleTimeout, TimeSpan peerTimeout)
    {
        var since = Interlocked.Read(ref busySince);
        if (since != 0 && time.GetElapsedTime(since) > peerTimeout)
            socket.Abort();
        else if (time.GetElapsedTime(Interlocked.Read(ref heardAt)) > idleTimeout)
            Close(WebSocketCloseStatus.NormalClosure, "idle");
    }

    internal void Abort() => socket.Abort();

    private void ReadInstead()
    {
        behind = true;
        queue.Clear();
    }

    private void Post(Action change)
    {
        lock (gate)
        {
            if (finished)
                return;
            change();
            if (sending)
                return;
            sending = true;
        }

        _ = SendAllAsync();
    }

    /// <summary>Clients say nothing but „I am here“ (an empty frame) and goodbye; anything else is read and forgotten.</summary>
    private async Task ListenAsync()
    {
        while (true)
        {
            var received = await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);
            Interlocked.Exchange(ref heardAt, time.GetTimestamp());
            if (received.MessageType == WebSocketMessageType.Close)
                break;
            if (!received.EndOfMessage)
                await SkipAsync();
        }

        Close(WebSocketCloseStatus.NormalClosure, "");
    }

    private async Task SkipAsync()
    {
        var scrap = ArrayPool<byte>.Shared.Rent(1024);
        try
        {
            ValueWebSocketReceiveResult received;
            do
                received = await socket.ReceiveAsync(scrap.AsMemory(), CancellationToken.None);
            while (!received.EndOfMessage);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(scrap);
        }
    }

    private async Task FinishAsync()
    {
        lock (gate)
        {
            finished = true;
            if (!sending)
                return;
            idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        await idle.Task;
    }
}
