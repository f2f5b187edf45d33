// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Knowledge.Passages;

/// <summary>What of a Markdown text is more than words: links, code and emphasis, which nothing may be written into.</summary>
internal sealed partial class MarkdownShape
{
    private readonly List<TextRange> _taken;

    public MarkdownShape(string markdown)
    {
        _taken = [.. Taken().Matches(markdown).Select(match => new TextRange(match.Index, match.Index + match.Length))];
        Words = Addresses().Replace(markdown, match => new string(' ', match.Length));
    }

    /// <summary>The text, as long as it was, with blanks in place of addresses: nobody asks for their words.</summary>
    public string Words { get; }

    public bool IsTaken(TextRange range) => _taken.Exists(range.Overlaps);

    [GeneratedRegex(@"!?\[[^\]\n]*\]\([^)\n]*\)|`[^`\n]+`|<[^>\n]+>|https?://\S+|\S+@\S+|\w+(?:\.\w+)+|\*\*(?:[^*]|\*(?!\*))+\*\*|\*[^*\n]+\*|(?<!\w)_[^_\n]+_(?!\w)|\\.")]
    private static partial Regex Taken();

    [GeneratedRegex(@"(?<=\])\([^)\n]*\)|<[^>\n]+>|https?://\S+|\S+@\S+")]
    private static partial Regex Addresses();
}
