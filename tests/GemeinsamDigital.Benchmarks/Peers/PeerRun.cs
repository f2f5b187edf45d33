// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>Every engine on one set. They take turns in each round, so whatever else the machine does hits all of them.</summary>
internal sealed class PeerRun(PeerSet set, IReadOnlyList<Peer> peers, PeerOptions options)
{
    private const int Builds = 3;
    private static readonly TimeSpan LongBuild = TimeSpan.FromSeconds(2);
    private readonly string[] _clean = [.. set.Questions.Select(question => question.Text)];
    private readonly string[] _mistyped = [.. set.Mistyped.Select(question => question.Text)];

    public IReadOnlyList<PeerResult> Measure()
    {
        var built = peers.ToDictionary(peer => peer, Build);
        foreach (var peer in peers)
            WarmUp(peer);
        var rounds = peers.ToDictionary(peer => peer, _ => (Clean: new List<PeerPass>(), Mistyped: new List<PeerPass>()));
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var peer in peers)
            {
                rounds[peer].Clean.Add(peer.Ask(_clean));
                rounds[peer].Mistyped.Add(peer.Ask(_mistyped));
            }
        }

        return [.. peers.Select(peer => Result(peer, built[peer], rounds[peer].Clean, rounds[peer].Mistyped))];
    }

    private PeerResult Result(Peer peer, PeerIndexing built, List<PeerPass> clean, List<PeerPass> mistyped) => new(
        peer,
        set,
        set.HasQuality ? PeerQuality.Of(set.Questions, clean[^1]) : null,
        set.HasQuality ? PeerQuality.Of(set.Mistyped, mistyped[^1]) : null,
        PeerTimes.Of(clean, mistyped),
        built.Elapsed,
        built.Bytes);

    /// <summary>The index is built again in the running process; the first time compiles and does not count, unless it takes very long.</summary>
    private PeerIndexing Build(Peer peer)
    {
        var first = peer.Index(set);
        if (first.Elapsed > LongBuild)
            return first;
        var builds = Enumerable.Range(0, Builds).Select(_ => peer.Index(set)).OrderBy(build => build.Elapsed).ToList();
        return builds[Builds / 2];
    }

    private void WarmUp(Peer peer)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < options.WarmUp)
        {
            peer.Ask(_clean);
            peer.Ask(_mistyped);
        }
    }
}
