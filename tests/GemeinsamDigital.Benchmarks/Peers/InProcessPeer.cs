// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>An engine that runs in this process; one question is timed from its text to the ids of the ten best.</summary>
internal abstract class InProcessPeer(string name, string setting) : Peer(name, setting)
{
    public override PeerIndexing Index(PeerSet set)
    {
        Drop();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        Load(set);
        var elapsed = Stopwatch.GetElapsedTime(start);
        return new PeerIndexing(elapsed, Bytes(GC.GetTotalMemory(forceFullCollection: true) - before));
    }

    public override PeerPass Ask(IReadOnlyList<string> questions)
    {
        var microseconds = new double[questions.Count];
        var found = new IReadOnlyList<string>[questions.Count];
        GC.Collect();
        var begin = Stopwatch.GetTimestamp();
        for (var i = 0; i < found.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            found[i] = Best(questions[i]);
            microseconds[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        return new PeerPass(microseconds, Stopwatch.GetElapsedTime(begin), found);
    }

    public override void Dispose() => Drop();

    protected abstract void Load(PeerSet set);

    protected abstract IReadOnlyList<string> Best(string question);

    protected abstract void Drop();

    protected virtual long Bytes(long managed) => managed;
}
