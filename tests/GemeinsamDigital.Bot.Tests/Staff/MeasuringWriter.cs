// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Bot.Tests.Staff;

/// <summary>Keeps nothing, but looks now and then at what the program keeps.</summary>
internal sealed class MeasuringWriter : TextWriter
{
    private long _atStart;

    public int Rows { get; private set; }

    public long Characters { get; private set; }

    public long LiveHeapGrowth { get; private set; }

    public override Encoding Encoding => Encoding.UTF8;

    public override Task WriteAsync(string? value)
    {
        Characters += value!.Length;
        if (Rows++ == 100)
            _atStart = GC.GetTotalMemory(forceFullCollection: true);
        else if (Rows % 2_500 == 0)
            LiveHeapGrowth = Math.Max(LiveHeapGrowth, GC.GetTotalMemory(forceFullCollection: true) - _atStart);
        return Task.CompletedTask;
    }
}
