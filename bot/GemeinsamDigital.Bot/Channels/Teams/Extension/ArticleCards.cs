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
        var (article, reply) = (found.Article, found.Answer.Reply);
        var card = BotCard.Of(
            reply.Language ?? BotLanguage.CurrentTag,
            $"{article.Title}\n\n{reply.Text}",
            [CardElements.Heading(article.Title), CardElements.Text(reply.Text), CardElements.Aside(ExtensionTexts.AnswerOrigin)]);
        var preview = new HeroCard(title: article.Title, text: PlainText.Shorten(MarkdownText.Plain(article.ShortAnswer), ShownInList));
        return new MessagingExtensionAttachment
        {
            ContentType = BotCard.ContentType,
            Content = ActivityJson.Content(card),
            Preview = preview.ToAttachment(),
        };
    }
}
