// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Benchmarks.Peers;

/// <param name="Clean">Null if only the time was measured.</param>
internal sealed record PeerResult(Peer Peer, PeerSet Set, PeerQuality? Clean, PeerQuality? Mistyped, PeerTimes Times, TimeSpan Indexing, long Bytes);
