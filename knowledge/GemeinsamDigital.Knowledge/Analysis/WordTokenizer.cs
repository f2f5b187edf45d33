// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>
/// Gives Lucene the same words that questions are split into. A word's position tells its line: each line starts
/// at a multiple of <see cref="LineStride"/>, so that postings remember which phrasing a word stands in.
/// </summary>
internal sealed class WordTokenizer : Tokenizer
{
    public const int LineStride = 1024;

    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private string _text = "";
    private int _end;
    private int _line;
    private int _nextInLine;
    private int _position;

    public WordTokenizer(TextReader input) : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        var scanner = new WordScanner(_text.AsSpan(_end));
        Span<char> word = stackalloc char[WordScanner.MaxLength];
        var length = scanner.Next(word);
        if (length == 0)
            return false;
        _term.SetLength(0).Append(new string(word[..length]));
        _offset.SetOffset(_end + scanner.Start, _end + scanner.End);
        _increment.PositionIncrement = Advance(_text.AsSpan(_end, scanner.Start).Count('\n'));
        _end += scanner.End;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        // Lucene reads an empty text as null.
        _text = CleanText.Of(m_input.ReadToEnd() ?? "");
        (_end, _line, _nextInLine, _position) = (0, 0, 0, -1);
    }

    public override void End()
    {
        base.End();
        _offset.SetOffset(_text.Length, _text.Length);
    }

    private int Advance(int lines)
    {
        if (lines > 0)
            (_line, _nextInLine) = (_line + lines, 0);
        var before = _position;
        _position = _line * LineStride + Math.Min(_nextInLine++, LineStride - 1);
        return _position - before;
    }
}
