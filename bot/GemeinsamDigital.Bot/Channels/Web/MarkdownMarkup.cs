// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>The Markdown of the bot's texts as HTML: paragraphs, lists, quotations, bold words and links, nothing more.</summary>
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
                parts.Add(Markup.Of($"<a href=\"{address}\">{words}</a>"));
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
            foreach (var run in Runs(block.Split('\n')))
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
            while (end < lines.Length && KindOf(lines[end]) == kind)
                end++;
            yield return kind switch
            {
                '-' => Markup.Of($"<ul>{lines[start..end].Select(line => Markup.Of($"<li>{Line(line[2..])}</li>"))}</ul>"),
                '>' => Markup.Of($"<blockquote><p>{Lines(lines[start..end].Select(line => line[2..]))}</p></blockquote>"),
                _ => Markup.Of($"<p>{Lines(lines[start..end])}</p>"),
            };
            start = end;
        }
    }

    private static char KindOf(string line) => line.StartsWith("- ", StringComparison.Ordinal) ? '-' : line.StartsWith("> ", StringComparison.Ordinal) ? '>' : ' ';

    private static IEnumerable<Markup> Lines(IEnumerable<string> lines) => lines.Select((line, index) => index == 0 ? Line(line) : Markup.Of($"<br>{Line(line)}"));

    private static (string Words, string Address, int End)? LinkAt(string text, int start)
    {
        var middle = text.IndexOf("](", start, StringComparison.Ordinal);
        var end = middle < 0 ? -1 : text.IndexOf(')', middle);
        return end < 0 ? null : (text[(start + 1)..middle], text[(middle + 2)..end], end);
    }
}
