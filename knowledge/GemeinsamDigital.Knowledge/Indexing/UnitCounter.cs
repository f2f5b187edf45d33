// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Indexing;

/// <summary>Adds up how often something stands in each unit, and lists the units in order.</summary>
internal sealed class UnitCounter(int units)
{
    private readonly int[] _times = new int[units];
    private int[] _touched = new int[1024];
    private int _count;
    private bool _isOrdered = true;

    /// <summary>The units that were added, in ascending order.</summary>
    public ReadOnlySpan<int> Units
    {
        get
        {
            var touched = _touched.AsSpan(0, _count);
            if (!_isOrdered)
                touched.Sort();
            _isOrdered = true;
            return touched;
        }
    }

    public int TimesIn(int unit) => _times[unit];

    public void Add(ReadOnlySpan<int> units, ReadOnlySpan<int> times)
    {
        if (_count + units.Length > _touched.Length)
            Array.Resize(ref _touched, Math.Max(2 * _touched.Length, _count + units.Length));
        _isOrdered = _count == 0;
        for (var i = 0; i < units.Length; i++)
        {
            ref var sum = ref _times[units[i]];
            if (sum == 0)
                _touched[_count++] = units[i];
            sum += times[i];
        }
    }

    public void Clear()
    {
        foreach (var unit in _touched.AsSpan(0, _count))
            _times[unit] = 0;
        _count = 0;
    }
}
