// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Channels.Teams.Extension;
using Microsoft.Bot.Schema;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>The short fixed replies of a conversation.</summary>
internal sealed class CommonReplies(SiteLinks links, Greeting greeting)
{
    /// <summary>The reply to a command that needs nothing but words; null for all others.</summary>
    public Reply? To(Command command) => command switch
    {
        Command.Help => Notice(ConversationTexts.Help, links.Contact) with { Buttons = [new(ConversationTexts.ButtonIdea), new(ConversationTexts.ButtonStatus)] },
        Command.Privacy => Notice(ConversationTexts.Privacy, links.Privacy),
        Command.Restart => greeting.Full(),
        Command.Cancel or Command.Back or Command.Okay or Command.No => Notice(AnswerTexts.FeedbackSkipped),
        Command.More => Notice(AnswerTexts.MoreAboutWhat),
        Command.Helpful => Notice(AnswerTexts.HelpfulThanks),
        Command.Hello => Greeting.Again(),
        Command.Thanks => Notice(ConversationTexts.Thanks),
        Command.Goodbye => Notice(ConversationTexts.Goodbye),
        _ => null,
    };

    public Reply AreYouHuman() => Notice(ConversationTexts.AreYouHuman, links.Contact);

    public static Reply TooLong() => new(ReplyKind.Error, Format(ConversationTexts.TooLong, AnswerQuestion.LongestQuestion))
    {
        Buttons = [new(ConversationTexts.ButtonIdea)],
    };

    /// <summary>For a message without words: a picture, a button of an old card, or only invisible characters.</summary>
    public static Reply NoText(Activity activity) =>
        activity.Attachments?.Any(attachment => attachment.ContentType == BotCard.ContentType) == true ? new(ReplyKind.Notice, ExtensionTexts.OwnCard)
        : activity.Attachments is { Count: > 0 } ? new(ReplyKind.Error, ConversationTexts.AttachmentsNotTaken)
        : activity.Value is not null ? new(ReplyKind.Notice, ConversationTexts.UnknownCard)
        : new(ReplyKind.Error, ConversationTexts.Empty);

    private static Reply Notice(string text, params object[] values) =>
        new(ReplyKind.Notice, values.Length == 0 ? text : Format(text, values));
}
