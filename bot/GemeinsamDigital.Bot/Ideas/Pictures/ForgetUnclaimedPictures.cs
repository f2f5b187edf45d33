// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Operations;

namespace GemeinsamDigital.Bot.Ideas.Pictures;

/// <summary>Deletes pictures that nobody took into an idea within a day.</summary>
internal sealed partial class ForgetUnclaimedPictures(PictureFolder pictures, TimeProvider clock, ILogger<ForgetUnclaimedPictures> log)
    : PeriodicWorker(TimeSpan.FromHours(1), clock)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    internal void Forget()
    {
        try
        {
            if (pictures.DeleteUnclaimed(Clock.GetUtcNow() - KeptFor) is > 0 and var forgotten)
                LogForgotten(forgotten);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogFailed(exception.GetType().Name);
        }
    }

    protected override Task WorkAsync(CancellationToken cancellationToken)
    {
        Forget();
        return Task.CompletedTask;
    }

    [LoggerMessage(EventId = 410, Level = LogLevel.Information, Message = "{Pictures} pictures that nobody used are deleted.")]
    private partial void LogForgotten(int pictures);

    [LoggerMessage(EventId = 411, Level = LogLevel.Error, Message = "Pictures that nobody used could not be deleted: {ExceptionType}.")]
    private partial void LogFailed(string exceptionType);
}
