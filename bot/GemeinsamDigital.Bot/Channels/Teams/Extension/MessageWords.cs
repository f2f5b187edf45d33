// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

/// <summary>
/// What a message of Teams says, without its markup: words, paragraphs, lists and addresses. Who was mentioned becomes
/// unrecognisable, and what was quoted from others is left out.
/// </summary>
internal sealed class MessageWords
{
    private static readonly string[] Lines = ["div", "tr", "table", "blockquote"];
    private static readonly string[] Paragraphs = ["p", "br", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr"];
    private static readonly string[] LeftOut = ["attachment", "script", "style", "title"];

    private readonly StringBuilder text = new();
    private readonly HashSet<string> unclosed = [];
    private readonly string html;
    private int position;
    private string? address;
    private int addressedFrom;

    private MessageWords(string html) => this.html = html;

    public static string Of(string html) => new MessageWords(html).Read();

    private string Read()
    {
        while (position < html.Length)
        {
            var next = html.IndexOf('<', position);
            AddWords(html[position..(next < 0 ? html.Length : next)]);
            position = next < 0 ? html.Length : next;
            if (next >= 0)
                ReadTag();
        }
        return text.ToString();
    }

    private void ReadTag()
    {
        var tag = HtmlTag.At(html, position);
        position = tag.End;
        switch (tag.Name)
        {
            case "":
                AddWords("<");
                break;
            case "li" when !tag.Closes:
                text.Append("\n- ");
                break;
            case "a":
                ReadLink(tag);
                break;
            case "at" when !tag.Closes && Skip("at"):
                text.Append(IdeaTexts.Removed);
                break;
            case "img" or "emoji" when tag.Attribute("alt") is { } alt && (tag.Name == "emoji" || tag.Attribute("itemtype")?.EndsWith("Emoji", StringComparison.Ordinal) == true):
                AddWords(WebUtility.HtmlEncode(alt));
                break;
            case "blockquote" when !tag.Closes && tag.Attribute("itemtype")?.EndsWith("Reply", StringComparison.Ordinal) == true && Skip("blockquote"):
                break;
            case var name when LeftOut.Contains(name) && !tag.Closes && Skip(name):
                break;
            case "td" or "th":
                text.Append(' ');
                break;
            case var name when Paragraphs.Contains(name) || (Lines.Contains(name) && text.Length > 0 && text[^1] != '\n'):
                text.Append('\n');
                break;
        }
    }

    /// <summary>A link's address is part of what was said, unless the words are the address.</summary>
    private void ReadLink(HtmlTag tag)
    {
        if (!tag.Closes)
        {
            (address, addressedFrom) = (tag.Attribute("href"), text.Length);
        }
        else if (Uri.TryCreate(address, UriKind.Absolute, out var link) && link.Scheme is "http" or "https")
        {
            if (!text.ToString(addressedFrom, text.Length - addressedFrom).Contains(link.Host, StringComparison.OrdinalIgnoreCase))
                text.Append(" (").Append(link.AbsoluteUri).Append(')');
            address = null;
        }
    }

    /// <summary>Goes on behind the closing tag. Where there is none, nothing is skipped, and nobody looks for it again.</summary>
    private bool Skip(string name)
    {
        if (unclosed.Contains(name))
            return false;
        var closing = html.IndexOf($"</{name}", position, StringComparison.OrdinalIgnoreCase);
        if (closing < 0)
        {
            unclosed.Add(name);
            return false;
        }
        position = HtmlTag.At(html, closing).End;
        return true;
    }

    private void AddWords(string encoded)
    {
        foreach (var letter in WebUtility.HtmlDecode(encoded))
        {
            if (!char.IsWhiteSpace(letter))
                text.Append(letter);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }
}
