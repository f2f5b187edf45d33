// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>A search engine that is measured.</summary>
/// <param name="name">As it stands in tables.</param>
/// <param name="setting">How it is set up, in a few words.</param>
internal abstract class Peer(string name, string setting) : IDisposable
{
    public string Name => name;

    public string Setting => setting;

    public abstract string Version { get; }

    public virtual bool IsOurs => false;

    /// <returns>Why the engine cannot do the set; null if it can.</returns>
    public virtual string? ReasonAgainst(PeerSet set) => null;

    /// <summary>Drops what was indexed before and indexes the set.</summary>
    public abstract PeerIndexing Index(PeerSet set);

    /// <summary>Asks one question after the other.</summary>
    public abstract PeerPass Ask(IReadOnlyList<string> questions);

    public abstract void Dispose();
}

/// <param name="Bytes">What the index takes, as far as the engine can tell.</param>
internal readonly record struct PeerIndexing(TimeSpan Elapsed, long Bytes);

/// <param name="Microseconds">Of each question.</param>
/// <param name="Elapsed">Of all together.</param>
/// <param name="Found">The ids of the ten best of each question.</param>
internal sealed record PeerPass(IReadOnlyList<double> Microseconds, TimeSpan Elapsed, IReadOnlyList<IReadOnlyList<string>> Found);
