// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Benchmarks.Peers;

internal sealed class OurPeer() : InProcessPeer("ours", "as the bot uses it; remembers the words of earlier questions")
{
    private KnowledgeBase? _knowledge;

    public override string Version => "this version";

    public override bool IsOurs => true;

    protected override void Load(PeerSet set) => _knowledge = KnowledgeBase.Build(new ArticleCollection(set.Articles, []), new KnowledgeOptions());

    protected override IReadOnlyList<string> Best(string question)
    {
        var ranked = _knowledge!.Rank(question);
        var ids = new string[ranked.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = ranked[i].Article.Id;
        return ids;
    }

    protected override void Drop()
    {
        _knowledge?.Dispose();
        _knowledge = null;
    }
}
