// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Operations;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Ideas.Receipts;

/// <summary>Does what an erasure could not do in its transaction: deletes the pictures, and cleans the files of the database.</summary>
internal sealed partial class FinishErasures(Erasures erasures, PictureFolder pictures, TimeProvider clock, ILogger<FinishErasures> log)
    : PeriodicWorker(TimeSpan.FromSeconds(5), clock)
{
    /// <summary>Cleaning a big file keeps those who write waiting, so it gets a small part of the time, however many people delete something.</summary>
    private const int RestPerScrub = 30;

    private DateTimeOffset _restUntil;

    /// <summary>Public to the tests, which do not wait for a timer.</summary>
    internal async Task FinishAsync(CancellationToken cancellationToken)
    {
        if (await DeletePicturesAsync(cancellationToken) is not { Count: > 0 } unfinished)
            return;
        var begun = Clock.GetTimestamp();
        var finished = await erasures.FinishAsync(unfinished, cancellationToken);
        _restUntil = Clock.GetUtcNow() + (Clock.GetElapsedTime(begun) * RestPerScrub);
        if (finished)
            LogFinished(unfinished.Count);
    }

    protected override Task WorkAsync(CancellationToken cancellationToken) => WorkOnceAsync(cancellationToken);

    /// <summary>As <see cref="FinishAsync"/>, unless the file was cleaned just now; pictures go in any case.</summary>
    internal async Task WorkOnceAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Clock.GetUtcNow() < _restUntil)
                await DeletePicturesAsync(cancellationToken);
            else
                await FinishAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A disk or database that is away for a moment: the rows stay, and the next time comes soon.
            LogFailed(exception.GetType().Name);
        }
    }

    private async Task<IReadOnlyList<UnfinishedErasure>> DeletePicturesAsync(CancellationToken cancellationToken)
    {
        var unfinished = await erasures.ReadAsync(cancellationToken);
        foreach (var erasure in unfinished)
            pictures.Delete(erasure.Picture);
        return unfinished;
    }

    [LoggerMessage(EventId = 430, Level = LogLevel.Information, Message = "{Erasures} erasures are finished.")]
    private partial void LogFinished(int erasures);

    [LoggerMessage(EventId = 431, Level = LogLevel.Error, Message = "Erasures could not be finished and will be tried again: {ExceptionType}.")]
    private partial void LogFailed(string exceptionType);
}
