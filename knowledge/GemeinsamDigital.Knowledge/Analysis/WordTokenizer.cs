// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>Gives Lucene the same words that questions are split into.</summary>
internal sealed class WordTokenizer : Tokenizer
{
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private string _text = "";
    private int _position;

    public WordTokenizer(TextReader input) : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        var scanner = new WordScanner(_text.AsSpan(_position));
        Span<char> word = stackalloc char[WordScanner.MaxLength];
        var length = scanner.Next(word);
        if (length == 0)
            return false;
        _term.SetLength(0).Append(new string(word[..length]));
        _offset.SetOffset(_position + scanner.Start, _position + scanner.End);
        _position += scanner.End;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _text = CleanText.Of(m_input.ReadToEnd());
        _position = 0;
    }

    public override void End()
    {
        base.End();
        _offset.SetOffset(_text.Length, _text.Length);
    }
}
