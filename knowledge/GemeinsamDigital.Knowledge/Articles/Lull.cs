// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>Waits for a pause between changes, so that many of them are told as one.</summary>
internal sealed class Lull : IDisposable
{
    /// <summary>Saving is several steps – write, rename, delete: quiet for so long means that it is over.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    /// <summary>Who never stops writing is not waited for longer than this.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(600);

    private readonly Lock _gate = new();
    private readonly Lock _telling = new();
    private readonly Action _tell;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private long? _firstChange;
    private bool _disposed;

    /// <param name="tell">Never runs twice at once.</param>
    public Lull(Action tell, TimeProvider time)
    {
        (_tell, _time) = (tell, time);
        _timer = time.CreateTimer(_ => TellNow(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Notice()
    {
        lock (_gate)
        {
            _firstChange ??= _time.GetTimestamp();
            var left = Patience - _time.GetElapsedTime(_firstChange.Value);
            _timer.Change(left < TimeSpan.Zero ? TimeSpan.Zero : left < Quiet ? left : Quiet, Timeout.InfiniteTimeSpan);
        }
    }

    public void TellNow()
    {
        lock (_gate)
            _firstChange = null;
        lock (_telling)
        {
            if (!_disposed)
                _tell();
        }
    }

    /// <summary>Waits for a telling that has begun; after that nothing is told any more.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_telling)
            _disposed = true;
    }
}
