// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using GemeinsamDigital.Knowledge.Indexing;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>
/// What a word gives to each unit, all its terms added up. Its letter groups mostly stand in the same units, so this is a
/// fraction of the postings; for a word that stands in many units, adding to all of them is quicker than to some.
/// </summary>
internal sealed class WordSums
{
    /// <summary>A processor adds several neighbours at once, but single ones only one by one.</summary>
    private const int WorthAll = 4;

    private readonly int[] _units;
    private readonly float[] _sums;
    private readonly bool _ofAll;

    public WordSums(FlatPostings postings, QueryWord word)
    {
        var rented = ArrayPool<float>.Shared.Rent(postings.Units.Count);
        var all = rented.AsSpan(0, postings.Units.Count);
        all.Clear();
        Scorer.AddPostings(postings, word, all);
        var count = all.Length - all.Count(0f);
        _ofAll = count > all.Length / WorthAll;
        (_units, _sums) = _ofAll ? ([], all.ToArray()) : NotZero(all, count);
        ArrayPool<float>.Shared.Return(rented);
    }

    public int Bytes => sizeof(int) * _units.Length + sizeof(float) * _sums.Length;

    public void AddTo(Span<float> scores)
    {
        if (_ofAll)
        {
            AddAll(_sums, scores);
            return;
        }

        var sums = _sums.AsSpan(0, _units.Length);
        for (var i = 0; i < sums.Length; i++)
            scores[_units[i]] += sums[i];
    }

    private static (int[] Units, float[] Sums) NotZero(ReadOnlySpan<float> all, int count)
    {
        var (units, sums, next) = (new int[count], new float[count], 0);
        for (var unit = 0; unit < all.Length; unit++)
        {
            if (all[unit] != 0)
                (units[next], sums[next++]) = (unit, all[unit]);
        }

        return (units, sums);
    }

    private static void AddAll(ReadOnlySpan<float> sums, Span<float> scores)
    {
        var summed = MemoryMarshal.Cast<float, Vector<float>>(sums);
        var scored = MemoryMarshal.Cast<float, Vector<float>>(scores);
        for (var i = 0; i < scored.Length; i++)
            scored[i] += summed[i];
        for (var i = scored.Length * Vector<float>.Count; i < scores.Length; i++)
            scores[i] += sums[i];
    }
}
