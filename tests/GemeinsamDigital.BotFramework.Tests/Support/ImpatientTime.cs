// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.BotFramework.Tests.Support;

/// <summary>A clock whose pauses are over at once; what they would have been is written down.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    public List<TimeSpan> Pauses { get; } = [];

    public override DateTimeOffset GetUtcNow() => TokenIssuer.Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Pauses.Add(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
