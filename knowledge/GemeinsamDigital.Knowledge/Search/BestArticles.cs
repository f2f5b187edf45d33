// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Keeps the few best of many, best first; of equals the one that came first.</summary>
internal sealed class BestArticles(int capacity)
{
    private readonly (int Article, float Score)[] _best = new (int, float)[capacity];
    private int _count;

    /// <summary>Only a higher score still changes anything.</summary>
    public float ToBeat => _count < _best.Length ? 0 : _best[^1].Score;

    public void Offer(int article, float score)
    {
        if (score <= 0 || (_count == _best.Length && score <= _best[^1].Score))
            return;
        var place = _count < _best.Length ? _count++ : _count - 1;
        for (; place > 0 && _best[place - 1].Score < score; place--)
            _best[place] = _best[place - 1];
        _best[place] = (article, score);
    }

    public IReadOnlyList<T> Select<T>(Func<(int Article, float Score), T> make) => [.. _best.Take(_count).Select(make)];
}
