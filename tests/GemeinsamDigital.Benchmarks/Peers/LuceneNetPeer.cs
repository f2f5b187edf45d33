// SPDX-License-Identifier: EUPL-1.2
using System.Reflection;
using Lucene.Net.Search;

namespace GemeinsamDigital.Benchmarks.Peers;

internal sealed class LuceneNetPeer() : InProcessPeer("Lucene.Net", "GermanAnalyzer, BM25, one field, RAMDirectory, one segment")
{
    private StockSearch? _search;
    private string[] _ids = [];

    public override string Version => typeof(IndexSearcher).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', ' ')[0];

    protected override void Load(PeerSet set)
    {
        _ids = [.. set.Articles.Select(article => article.Id)];
        _search = new StockSearch(set.Texts);
    }

    protected override IReadOnlyList<string> Best(string question) => Array.ConvertAll(_search!.Search(question), hit => _ids[hit.Doc]);

    protected override void Drop()
    {
        _search?.Dispose();
        _search = null;
    }
}
