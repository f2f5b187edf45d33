// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>
/// Replaces each word by its groups of four letters, ends marked: "box" becomes "_box" and "box_". Groups never
/// cross words and stand at the position of their word. A word of less than three letters becomes itself between marks.
/// </summary>
internal sealed class WithinWordGramFilter : TokenFilter
{
    private const int Size = 4;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private string _word = "";
    private int _next = int.MaxValue - Size;

    public WithinWordGramFilter(TokenStream input) : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_next + Size > _word.Length)
        {
            if (!m_input.IncrementToken())
                return false;
            _word = $"_{_term}_";
            _next = 0;
        }
        else
        {
            _increment.PositionIncrement = 0;
        }

        _term.SetLength(0).Append(_word.AsSpan(_next, Math.Min(Size, _word.Length)).ToString());
        _next++;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _word = "";
        _next = int.MaxValue - Size;
    }
}
