// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary>At start and once a day.</summary>
internal sealed partial class ForgetWhatIsDue(RetentionRun run, TimeProvider clock, ILogger<ForgetWhatIsDue> log) : PeriodicWorker(TimeSpan.FromDays(1), clock)
{
    internal async Task ForgetAsync(CancellationToken cancellationToken)
    {
        foreach (var purpose in run.Purposes)
        {
            try
            {
                if (await run.ForgetAsync(purpose, cancellationToken) is > 0 and var items)
                    LogForgotten(items, purpose.Name);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The others have their own reasons; this one has another try tomorrow.
                LogFailed(purpose.Name, exception.GetType().Name);
            }
        }
    }

    protected override Task WorkAsync(CancellationToken cancellationToken) => ForgetAsync(cancellationToken);

    [LoggerMessage(EventId = 310, Level = LogLevel.Information, Message = "Retention: {Items} of {Purpose} were kept long enough and are deleted.")]
    private partial void LogForgotten(long items, string purpose);

    [LoggerMessage(EventId = 311, Level = LogLevel.Error, Message = "Retention: {Purpose} could not be deleted: {ExceptionType}.")]
    private partial void LogFailed(string purpose, string exceptionType);
}
