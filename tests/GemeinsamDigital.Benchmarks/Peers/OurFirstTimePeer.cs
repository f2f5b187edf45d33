// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>Our search without what it remembers: before each pass the index is built anew, so every word has to be analysed once.</summary>
internal sealed class OurFirstTimePeer() : Peer("ours, first time", "a new index for each pass, so no word is remembered from an earlier one")
{
    private readonly OurPeer _ours = new();
    private PeerSet? _set;

    public override string Version => _ours.Version;

    public override bool IsOurs => true;

    public override PeerIndexing Index(PeerSet set) => _ours.Index(_set = set);

    public override PeerPass Ask(IReadOnlyList<string> questions)
    {
        _ours.Index(_set!);
        return _ours.Ask(questions);
    }

    public override void Dispose() => _ours.Dispose();
}
