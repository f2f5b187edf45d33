// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>Starts the engines that are installed. What is missing is named, not replaced by figures from elsewhere.</summary>
internal sealed class PeerFinder : IAsyncDisposable
{
    private readonly List<Peer> _found = [];
    private readonly List<(string Name, string Reason)> _missing = [];
    private PrivatePostgres? _postgres;

    public IReadOnlyList<Peer> Found => _found;

    public IReadOnlyList<(string Name, string Reason)> Missing => _missing;

    public static async Task<PeerFinder> FindAsync()
    {
        var finder = new PeerFinder();
        finder._found.AddRange([new OurPeer(), new OurFirstTimePeer(), new LuceneNetPeer()]);
        finder.Try(JavaPeer.Name, () => [JavaPeer.Start()]);
        finder.Try("MiniSearch, NLP.js", NodePeers.Start);
        finder._found.Add(new SqlitePeer());
        if (PrivatePostgres.FindBinaries() is null)
        {
            finder._missing.Add(("PostgreSQL", "no server is installed"));
            return finder;
        }

        var postgres = finder._postgres = await PrivatePostgres.StartAsync();
        finder._found.AddRange([new PostgresPeer(postgres, "ts_rank"), new PostgresPeer(postgres, "ts_rank_cd")]);
        return finder;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var peer in _found)
            peer.Dispose();
        if (_postgres is not null)
            await _postgres.DisposeAsync();
    }

    private void Try(string name, Func<IEnumerable<Peer>> start)
    {
        try
        {
            _found.AddRange(start());
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            _missing.Add((name, e.Message));
        }
    }
}
