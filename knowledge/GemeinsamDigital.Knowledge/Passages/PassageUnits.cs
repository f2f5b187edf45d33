// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Knowledge.Passages;

/// <summary>Takes Markdown apart into list items and paragraphs, and long paragraphs into sentences.</summary>
internal static partial class PassageUnits
{
    /// <summary>A paragraph up to this length stays whole: a sentence out of it may begin with "it".</summary>
    private const int LongestParagraph = 360;

    public static List<PassageUnit> OfDetails(string markdown, MarkdownShape shape) => Units(markdown, shape, LongestParagraph);

    /// <summary>The short answer is shown as a whole anyway; which of its sentences is meant only says what to mark.</summary>
    public static List<PassageUnit> OfShortAnswer(string markdown, MarkdownShape shape) => Units(markdown, shape, 0);

    private static List<PassageUnit> Units(string markdown, MarkdownShape shape, int longestParagraph)
    {
        var units = new List<PassageUnit>();
        foreach (var (block, isListItem) in Blocks(markdown))
        {
            if (isListItem || block.Length <= longestParagraph)
                units.Add(new PassageUnit(block, isListItem));
            else
                units.AddRange(Sentences.Of(markdown, block, shape).Select(sentence => new PassageUnit(sentence, false)));
        }

        // "Das bringt die Box:" says nothing without what follows, and "weniger Strom" nothing without what introduced it.
        units.RemoveAll(unit => markdown[unit.Range.End - 1] == ':' || (unit.IsListItem && char.IsLower(markdown[unit.Range.Start])));
        return units;
    }

    private static IEnumerable<(TextRange Range, bool IsListItem)> Blocks(string markdown)
    {
        TextRange? open = null;
        var isListItem = false;
        var start = 0;
        foreach (var line in markdown.Split('\n'))
        {
            var lineEnd = start + line.TrimEnd().Length;
            var marker = ListMark().Match(line);
            var isOther = line.TrimStart() is "" or ['#' or '|' or '>' or '`', ..];
            if (open is { } block && (isOther || marker.Success))
            {
                yield return (block, isListItem);
                open = null;
            }

            if (!isOther)
            {
                isListItem = open is null ? marker.Success : isListItem;
                var contentStart = start + (marker.Success ? marker.Length : line.Length - line.TrimStart().Length);
                if (contentStart < lineEnd)
                    open = new TextRange(open?.Start ?? contentStart, lineEnd);
            }

            start += line.Length + 1;
        }

        if (open is { } last)
            yield return (last, isListItem);
    }

    [GeneratedRegex(@"^\s*(?:[-*+]|\d{1,3}[.)])\s+")]
    private static partial Regex ListMark();
}
