// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

/// <summary>An article in the list of hits, and as the card that is inserted into a message: for readers who may never have met the bot.</summary>
internal static class ArticleCards
{
    private const int ShownInList = 140;

    public static MessagingExtensionAttachment Of(FoundArticle found)
    {
        var (article, answered) = found;
        var card = BotCard.Of(
            $"{article.Title}\n\n{answered.Reply.Text}",
            [CardElements.Heading(article.Title), CardElements.Text(answered.Reply.Text), Origin()]);
        card["lang"] = answered.Reply.Language ?? BotCard.Language;
        var preview = new HeroCard(title: article.Title, text: PlainText.Shorten(MarkdownText.Plain(article.ShortAnswer), ShownInList));
        return new MessagingExtensionAttachment
        {
            ContentType = IdeaCard.ContentType,
            Content = ActivityJson.Content(card),
            Preview = preview.ToAttachment(),
        };
    }

    private static System.Text.Json.Nodes.JsonObject Origin()
    {
        var origin = CardElements.Text(ExtensionTexts.AnswerOrigin);
        origin["size"] = "small";
        origin["isSubtle"] = true;
        return origin;
    }
}
