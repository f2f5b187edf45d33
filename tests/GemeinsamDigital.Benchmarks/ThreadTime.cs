// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.InteropServices;

namespace GemeinsamDigital.Benchmarks;

/// <summary>Processor time of the calling thread: what a question costs, whatever else the machine does meanwhile. Linux only.</summary>
internal static class ThreadTime
{
    private const int ThreadClock = 3;

    public static TimeSpan Now()
    {
        _ = GetTime(ThreadClock, out var time);
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    private readonly record struct Time(nint Seconds, nint Nanoseconds);
}
