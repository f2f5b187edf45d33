// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Operations;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Editors;

/// <summary>Deletes what was kept long enough, at start and once a day.</summary>
internal sealed partial class ForgetOldReports(
    IEditorQueue queue, IOptions<EditorQueueOptions> options, TimeProvider clock, ILogger<ForgetOldReports> log) : PeriodicWorker(TimeSpan.FromDays(1), clock)
{
    internal async Task ForgetAsync(CancellationToken cancellationToken)
    {
        try
        {
            var forgotten = await queue.ForgetAsync(Clock.GetUtcNow() - options.Value.Retention, cancellationToken);
            if (forgotten > 0)
                LogForgotten(forgotten);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A database that is away for a moment must not end the process; tomorrow is another day.
            LogFailed(exception.GetType().Name);
        }
    }

    protected override Task WorkAsync(CancellationToken cancellationToken) => ForgetAsync(cancellationToken);

    [LoggerMessage(EventId = 300, Level = LogLevel.Information, Message = "Editor queue: {Entries} entries were kept long enough and are deleted.")]
    private partial void LogForgotten(int entries);

    [LoggerMessage(EventId = 301, Level = LogLevel.Error, Message = "Old entries of the editor queue could not be deleted: {ExceptionType}.")]
    private partial void LogFailed(string exceptionType);
}
