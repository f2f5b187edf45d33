// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Indexing;

internal static class InParallel
{
    /// <summary>Fewer are done sooner than they are shared out.</summary>
    private const int WorthSharing = 20_000;

    /// <summary>Cuts 0…count into ranges and works on several at once.</summary>
    public static void Ranges(int count, Action<(int Start, int End)> work)
    {
        if (count < WorthSharing)
        {
            work((0, count));
            return;
        }

        var pieces = 16 * Environment.ProcessorCount;
        Parallel.For(0, pieces, piece => work(((int)((long)count * piece / pieces), (int)((long)count * (piece + 1) / pieces))));
    }
}
