// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>Keeps each word and adds its parts at the same position.</summary>
internal sealed class CompoundPartFilter : TokenFilter
{
    private readonly Decompounder _decompounder;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private IReadOnlyList<string> _parts = [];
    private int _next;

    public CompoundPartFilter(TokenStream input, Decompounder decompounder) : base(input)
    {
        _decompounder = decompounder;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_next < _parts.Count)
        {
            _term.SetLength(0).Append(_parts[_next++]);
            _increment.PositionIncrement = 0;
            return true;
        }

        if (!m_input.IncrementToken())
            return false;
        _parts = _decompounder.Split(_term.ToString());
        _next = 0;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _parts = [];
        _next = 0;
    }
}
