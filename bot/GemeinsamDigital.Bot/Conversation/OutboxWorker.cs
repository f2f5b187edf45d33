// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Operations;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>
/// Sends what was committed but not sent, because the process died or the channel did not answer, and news that nobody asked for in a
/// turn. Looks every few seconds, which is one look into a short index, and when another replica says that something waits.
/// </summary>
internal sealed partial class OutboxWorker(ITurnStore store, ChannelDelivery channels, ReplyDelivery delivery, TimeProvider clock, ILogger<OutboxWorker> log)
    : PeriodicWorker(Interval, clock)
{
    internal static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>Younger turns are probably being sent right now. What failed waits as long again.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const int Batch = 200;
    private const int ChannelsAtOnce = 8;

    private readonly Lock _gate = new();
    private int _wakes;
    private Task _sending = Task.CompletedTask;

    /// <summary>Sends what waits, once. Public to the tests, which do not wait for a timer.</summary>
    internal async Task SendWaitingAsync(CancellationToken cancellationToken)
    {
        await SendToStreamsAsync(cancellationToken);
        await SendToChannelsAsync(cancellationToken);
    }

    /// <summary>Works now, and once more if it was woken meanwhile.</summary>
    internal void Wake(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _wakes) == 1)
            _ = WorkOffAsync(cancellationToken);
    }

    /// <summary>A channel that is slow to answer keeps nobody waiting but those who are reached through channels.</summary>
    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        await TryAsync(SendToStreamsAsync, cancellationToken);
        lock (_gate)
        {
            if (_sending.IsCompleted)
                _sending = TryAsync(SendToChannelsAsync, cancellationToken);
        }
    }

    private async Task WorkOffAsync(CancellationToken cancellationToken)
    {
        int seen;
        do
        {
            seen = Volatile.Read(ref _wakes);
            await WorkAsync(cancellationToken);
        }
        while (Interlocked.CompareExchange(ref _wakes, 0, seen) != seen);
    }

    private async Task SendToStreamsAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<UndeliveredTurn> waiting;
        var failed = 0;
        do
        {
            waiting = await ReadAsync(Clock.GetUtcNow() - Patience, cancellationToken);
            foreach (var turn in waiting.Where(turn => turn.ReferenceJson is null))
                failed += await TryAsync(token => delivery.StreamAsync(turn, token), LogStillWaiting, cancellationToken) ? 0 : 1;
        }
        while (failed == 0 && waiting.Count == Batch && waiting.All(turn => turn.ReferenceJson is null));
    }

    /// <summary>What is for one conversation goes in its order.</summary>
    private async Task SendToChannelsAsync(CancellationToken cancellationToken)
    {
        var before = Clock.GetUtcNow() - Patience;
        var waiting = (await ReadAsync(before, cancellationToken)).Where(turn => turn.ReferenceJson is not null).GroupBy(turn => turn.Key);
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = ChannelsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(waiting, atOnce, async (turns, token) =>
        {
            foreach (var turn in turns)
                await TryAsync(stop => channels.DeliverAsync(turn, before, stop), LogStillWaiting, token);
        });
    }

    private Task<IReadOnlyList<UndeliveredTurn>> ReadAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        store.ReadUndeliveredAsync(before, Batch, cancellationToken);

    /// <summary>A database that is away for a moment must not end the worker, and with it the process.</summary>
    private Task<bool> TryAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken) => TryAsync(work, LogFailed, cancellationToken);

    private static async Task<bool> TryAsync(Func<CancellationToken, Task> work, Action<string> failed, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            failed(exception.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(EventId = 120, Level = LogLevel.Warning, Message = "A reply still waits in the outbox: {ExceptionType}.")]
    private partial void LogStillWaiting(string exceptionType);

    [LoggerMessage(EventId = 121, Level = LogLevel.Error, Message = "The outbox could not be read: {ExceptionType}.")]
    private partial void LogFailed(string exceptionType);
}
