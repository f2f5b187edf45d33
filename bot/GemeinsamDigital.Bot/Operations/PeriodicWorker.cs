// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Operations;

/// <summary>Does its work at start and then at intervals, until the process stops.</summary>
internal abstract class PeriodicWorker(TimeSpan interval, TimeProvider clock) : BackgroundService
{
    protected TimeProvider Clock { get; } = clock;

    /// <summary>Throws for nothing but the end of the process: an exception would end the worker, and with it the process.</summary>
    protected abstract Task WorkAsync(CancellationToken cancellationToken);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, Clock);
        try
        {
            do
            {
                await WorkAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The process is stopping.
        }
    }
}
