// SPDX-License-Identifier: EUPL-1.2
using System.Net.WebSockets;
using System.Runtime.InteropServices;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <content>The sending side: runs while there is something to send.</content>
internal sealed partial class StreamSocket
{
    private enum Work
    {
        Nothing,
        Read,
        Queue,
        Transient,
        Goodbye,
    }

    private async Task SendAllAsync()
    {
        try
        {
            while (Take(out var activities, out var json) is var work and not Work.Nothing)
                await DoAsync(work, activities, json);
        }
        catch (Exception e)
        {
            if (e is not (WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException))
                LogCut(e.GetType().Name);
            socket.Abort();
            Rest();
        }
    }

    private Task DoAsync(Work work, List<StreamedActivity> activities, string json) => work switch
    {
        Work.Read => SendStoredAsync(),
        Work.Queue => SendSetAsync(activities),
        Work.Transient => SendTransientAsync(json),
        Work.Goodbye => SayGoodbyeAsync(),
        _ => Task.CompletedTask,
    };

    private Work Take(out List<StreamedActivity> activities, out string json)
    {
        (activities, json) = ([], "");
        lock (gate)
        {
            queue.RemoveAll(activity => activity.Sequence <= sent);
            if (queue.Count > 0 && !FollowsOn(queue))
                ReadInstead();

            if (behind)
            {
                behind = false;
                return Work.Read;
            }

            if (queue.Count > 0)
            {
                (activities, queue) = (queue, []);
                return Work.Queue;
            }

            if (transient is { } news)
            {
                (json, transient) = (news, null);
                return Work.Transient;
            }

            if (closing is not null && socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                return Work.Goodbye;

            Stop();
            return Work.Nothing;
        }
    }

    private bool FollowsOn(List<StreamedActivity> activities)
    {
        for (var i = 0; i < activities.Count; i++)
        {
            if (activities[i].Sequence != sent + 1 + i)
                return false;
        }

        return true;
    }

    private async Task SendStoredAsync()
    {
        IReadOnlyList<StreamedActivity> page;
        do
        {
            page = await store.ReadAsync(conversationId, sent, PageSize, CancellationToken.None);
            if (page.Count > 0)
                await SendSetAsync([.. page]);
        }
        while (page.Count == PageSize);
    }

    private async Task SendSetAsync(List<StreamedActivity> activities)
    {
        using var frame = new PooledBuffer();
        StreamJson.WriteSet(frame, CollectionsMarshal.AsSpan(activities), activities[^1].Sequence);
        await SendAsync(frame);
        sent = activities[^1].Sequence;
    }

    private async Task SendTransientAsync(string json)
    {
        using var frame = new PooledBuffer();
        StreamJson.WriteTransient(frame, conversationId, json);
        await SendAsync(frame);
    }

    private async Task SendAsync(PooledBuffer frame)
    {
        Interlocked.Exchange(ref busySince, time.GetTimestamp());
        await socket.SendAsync(frame.Written, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        Interlocked.Exchange(ref busySince, 0);
    }

    /// <summary>Stays busy until the client says goodbye too, so that one that never does is dropped.</summary>
    private async Task SayGoodbyeAsync()
    {
        Interlocked.Exchange(ref busySince, time.GetTimestamp());
        await socket.CloseOutputAsync(closing!.Value.Status, closing.Value.Reason, CancellationToken.None);
    }

    private void Rest()
    {
        lock (gate)
        {
            finished = true;
            Stop();
        }
    }

    private void Stop()
    {
        sending = false;
        idle?.SetResult();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A stream was cut because its activities could not be read: {ExceptionType}.")]
    private partial void LogCut(string exceptionType);
}
