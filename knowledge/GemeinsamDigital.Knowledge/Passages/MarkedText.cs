// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Knowledge.Passages;

public static class MarkedText
{
    private const string Mark = "**";

    /// <summary>The range of a Markdown text with the words in it in bold; without the marks it is what it was.</summary>
    /// <param name="words">In order, within the range, as <see cref="Passage.Words"/> has them.</param>
    public static string Of(string markdown, TextRange range, IReadOnlyList<TextRange> words)
    {
        var marked = new StringBuilder(range.Length + 2 * Mark.Length * words.Count);
        var end = range.Start;
        for (var at = 0; at < words.Count; at++)
        {
            var (start, last) = (words[at].Start, at);
            // Neighbours become one stretch of bold.
            while (last + 1 < words.Count && markdown.AsSpan(words[last].End..words[last + 1].Start) is " " or "-")
                last++;
            marked.Append(markdown, end, start - end).Append(Mark).Append(markdown, start, words[last].End - start).Append(Mark);
            (end, at) = (words[last].End, last);
        }

        return marked.Append(markdown, end, range.End - end).ToString();
    }
}
