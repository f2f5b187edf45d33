// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>Numbers what is scored: each article's whole text, directly followed by each of its phrasings.</summary>
internal sealed class Units
{
    private readonly int[] _starts;

    public Units(IReadOnlyList<Article> articles)
    {
        _starts = new int[articles.Count + 1];
        for (var i = 0; i < articles.Count; i++)
            _starts[i + 1] = _starts[i] + 1 + IndexedText.PhrasingCount(articles[i]);
    }

    public int Count => _starts[^1];

    public int Articles => _starts.Length - 1;

    public int OfArticle(int article) => _starts[article];

    public int OfPhrasing(int article, int phrasing) => _starts[article] + 1 + phrasing;

    /// <summary>The article's whole text and behind it its phrasings.</summary>
    public Range AllOf(int article) => _starts[article].._starts[article + 1];
}
