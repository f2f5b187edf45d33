// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>The Markdown of the bot's texts as HTML: paragraphs, lists, quotations, lines between answers, bold words and links, nothing more.</summary>
internal static class MarkdownMarkup
{
    public static Markup Of(string text) => Markup.Join(Blocks(text.ReplaceLineEndings("\n")));

    /// <summary>One line without a paragraph around it.</summary>
    public static Markup Line(string text)
    {
        var parts = new List<Markup>();
        var plain = new StringBuilder();
        var bold = false;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\\' && index + 1 < text.Length && !char.IsLetterOrDigit(text[index + 1]))
                plain.Append(text[++index]);
            else if (text.AsSpan(index).StartsWith("**"))
            {
                Flush();
                (bold, index) = (!bold, index + 1);
            }
            else if (text[index] == '[' && LinkAt(text, index) is var (words, address, end))
            {
                Flush();
                parts.Add(Markup.Of($"<a href=\"{address}\">{Line(words)}</a>"));
                index = end;
            }
            else
                plain.Append(text[index]);
        }
        Flush();
        return Markup.Join(parts);

        void Flush()
        {
            if (plain.Length > 0)
                parts.Add(bold ? Markup.Of($"<strong>{plain.ToString()}</strong>") : Markup.Of($"{plain.ToString()}"));
            plain.Clear();
        }
    }

    private static IEnumerable<Markup> Blocks(string text)
    {
        foreach (var block in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var run in Runs(block.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
                yield return run;
        }
    }

    /// <summary>Lines of the same kind that follow each other.</summary>
    private static IEnumerable<Markup> Runs(string[] lines)
    {
        for (var start = 0; start < lines.Length;)
        {
            var kind = KindOf(lines[start]);
            var end = start + 1;
            while (end < lines.Length && (KindOf(lines[end]) == kind || (kind is '-' or '1' && GoesOn(lines[end]))))
                end++;
            var run = lines[start..end];
            yield return kind switch
            {
                '-' => Markup.Of($"<ul>{Items(run)}</ul>"),
                '1' => Markup.Of($"<ol>{Items(run)}</ol>"),
                '>' => Markup.Of($"<blockquote><p>{Lines(run.Select(line => line[2..]))}</p></blockquote>"),
                '=' => Markup.Of($"<hr>"),
                _ => Markup.Of($"<p>{Lines(run)}</p>"),
            };
            start = end;
        }
    }

    private static char KindOf(string line) =>
        line.StartsWith("- ", StringComparison.Ordinal) ? '-'
        : line.StartsWith("> ", StringComparison.Ordinal) ? '>'
        : line == "---" ? '='
        : NumberedText(line) > 0 ? '1'
        : ' ';

    /// <summary>An indented line belongs to the item above it.</summary>
    private static bool GoesOn(string line) => line.StartsWith("  ", StringComparison.Ordinal);

    /// <returns>Where the text behind "12. " begins; 0 when there is no such number.</returns>
    private static int NumberedText(string line)
    {
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 3 && line.AsSpan(digits).StartsWith(". ") ? digits + 2 : 0;
    }

    private static IEnumerable<Markup> Items(string[] lines)
    {
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && GoesOn(lines[end]))
                end++;
            var text = lines[start][(KindOf(lines[start]) == '1' ? NumberedText(lines[start]) : 2)..];
            yield return Markup.Of($"<li>{Lines([text, .. lines[(start + 1)..end].Select(line => line.Trim())])}</li>");
            start = end;
        }
    }

    private static IEnumerable<Markup> Lines(IEnumerable<string> lines) => lines.Select((line, index) => index == 0 ? Line(line) : Markup.Of($"<br>{Line(line)}"));

    private static (string Words, string Address, int End)? LinkAt(string text, int start)
    {
        var middle = text.IndexOf("](", start, StringComparison.Ordinal);
        var end = middle < 0 ? -1 : text.IndexOf(')', middle);
        return end < 0 ? null : (text[(start + 1)..middle], text[(middle + 2)..end], end);
    }
}
