// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Ideas.Receipts;

/// <summary>What followers hear of a decision. The number names the idea; its words stay with those who may read them.</summary>
internal static class IdeaNews
{
    /// <returns>Null when they would see no difference.</returns>
    public static Reply? Of(Idea before, Idea after)
    {
        var status = before.Status == after.Status ? null : Format(ReceiptTexts.NewsStatus, IdeaStatusNames.Of(after.Status));
        var reply = before.PublicReply == after.PublicReply || after.PublicReply is null ? null : Format(ReceiptTexts.NewsReply, MarkdownText.Escape(after.PublicReply));
        var published = before.PublishedAt is null && after.PublishedAt is not null ? ReceiptTexts.NewsPublished : null;
        var hidden = before.PublishedAt is not null && after.PublishedAt is null ? ReceiptTexts.NewsHidden : null;
        string[] news = [.. new[] { status, published, hidden, reply }.OfType<string>()];
        return news.Length == 0
            ? null
            : new Reply(ReplyKind.Notice, string.Join("\n\n", [Format(ReceiptTexts.News, after.Reference), .. news, ReceiptTexts.NewsHow]));
    }
}
