// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Conversation;

/// <summary>The beginning of a text without its Markdown, for a notification that has room for one line.</summary>
internal static class FirstLine
{
    private const int Longest = 160;

    public static string Of(string markdown)
    {
        var text = markdown.TrimStart();
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return PlainText.Shorten(MarkdownText.Plain(end < 0 ? text : text[..end]), Longest);
    }
}
