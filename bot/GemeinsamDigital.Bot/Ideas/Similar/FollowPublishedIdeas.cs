// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Operations;

namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <summary>Fills the index at start and keeps it up to date with what other processes and the staff's commands write.</summary>
internal sealed partial class FollowPublishedIdeas(SimilarIdeas similar, TimeProvider clock, ILogger<FollowPublishedIdeas> log) : PeriodicWorker(TimeSpan.FromSeconds(5), clock)
{
    private bool _failed;

    internal async Task FollowAsync(CancellationToken cancellationToken)
    {
        try
        {
            await similar.RefreshAsync(cancellationToken);
            _failed = false;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A database that is away for a moment must not end the process; the hints are those from before, said once.
            if (!_failed)
                LogFailed(exception.GetType().Name);
            _failed = true;
        }
    }

    protected override Task WorkAsync(CancellationToken cancellationToken) => FollowAsync(cancellationToken);

    [LoggerMessage(EventId = 420, Level = LogLevel.Error, Message = "Published ideas could not be read for the similar ideas: {ExceptionType}.")]
    private partial void LogFailed(string exceptionType);
}
