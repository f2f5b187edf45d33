// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Passages;

/// <summary>Where sentences end: at a full stop, question or exclamation mark before a new beginning, or at a hard line break.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "bzw", "ca", "nr", "dr", "prof", "etc", "usw", "inkl", "ggf", "abs", "art", "vgl", "str", "evtl", "mio", "mrd", "mr", "ms", "no", "vs",
    };

    public static IEnumerable<TextRange> Of(string text, TextRange block, MarkdownShape shape)
    {
        var start = block.Start;
        for (var at = block.Start; at <= block.End; at++)
        {
            if ((at == block.End ? at : EndAt(text, at, block.End, shape)) is not { } end)
                continue;
            if (Trim(text, new TextRange(start, end)) is { Length: > 0 } sentence)
                yield return sentence;
            start = at = end;
        }
    }

    private static int? EndAt(string text, int at, int blockEnd, MarkdownShape shape)
    {
        if (text[at] == '\n')
            return at >= 2 && text[(at - 2)..at] == "  " ? at : null;
        if (text[at] is not ('.' or '!' or '?') || shape.IsTaken(new TextRange(at, at + 1)))
            return null;
        var end = at + 1;
        while (end < blockEnd && text[end] is '“' or '”' or '"' or ')' or '*' or '_')
            end++;
        var next = end;
        while (next < blockEnd && char.IsWhiteSpace(text[next]))
            next++;
        var begins = next < blockEnd && next > end && (char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '„' or '“' or '"' or '(' or '*' or '[');
        return begins && !(text[at] == '.' && IsAbbreviation(text, at)) ? end : null;
    }

    /// <summary>"z. B.", "ca." and the day in "4. Mai"; a year ends a sentence.</summary>
    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        var word = text[start..stop];
        return word.Length <= 1 || (word.Length == 2 && word.All(char.IsDigit)) || Abbreviations.Contains(word);
    }

    private static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextRange(start, end);
    }
}
