// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>
/// Hears what other replicas and the staff's commands have committed, and passes it on to the sockets and the outbox of this process.
/// Whatever was missed while the connection was away is read when it is back.
/// </summary>
internal sealed partial class ReplicaListener(
    IDatabase database, IActivityStream stream, OutboxWorker outbox, TimeProvider clock, ILogger<ReplicaListener> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private bool _lost;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await database.ListenAsync(news => Pass(news, stoppingToken), stoppingToken);
                return;
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                if (!_lost)
                    LogLost(exception.GetType().Name);
                _lost = true;
                await Task.Delay(Pause, clock, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>Never waits: the next notice is behind this one.</summary>
    private void Pass(ReplicaNews news, CancellationToken stoppingToken)
    {
        switch (news)
        {
            case ReplicaNews.Streamed(var conversationId, var sequence):
                stream.Announce(conversationId, sequence);
                break;
            case ReplicaNews.Deleted(var conversationId):
                stream.End(conversationId);
                break;
            case ReplicaNews.Waiting:
                outbox.Wake(stoppingToken);
                break;
            case ReplicaNews.Missed:
                if (_lost)
                    LogBack();
                _lost = false;
                stream.AnnounceAll();
                outbox.Wake(stoppingToken);
                break;
        }
    }

    [LoggerMessage(EventId = 125, Level = LogLevel.Warning, Message = "The connection over which replicas tell each other is lost, trying again: {ExceptionType}.")]
    private partial void LogLost(string exceptionType);

    [LoggerMessage(EventId = 126, Level = LogLevel.Information, Message = "Replicas hear each other again.")]
    private partial void LogBack();
}
