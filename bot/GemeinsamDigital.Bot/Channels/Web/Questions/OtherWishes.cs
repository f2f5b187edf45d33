// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using static GemeinsamDigital.Bot.Channels.Web.PageLanguage;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>What people write who want something else than an answer: the words of the chat lead to the pages that do the same.</summary>
internal sealed class OtherWishes(PageFrame frame)
{
    /// <returns>Markdown; null for a question.</returns>
    public string? To(string text)
    {
        var message = WholeMessage.Normalize(text);
        if (WholeMessage.IsOneOf(message, ConversationTexts.AskHuman))
            return Format(ConversationTexts.AreYouHuman, frame.ContactLink);
        return ToCommand(Commands.Of(message))
            ?? (IdeaReference.Find(text) is not null || SavedDrafts.CodeIn(text) is not null ? Format(QuestionTexts.CodeHere, Link("status"), Link("idee"))
                : IdeaOpening.Read(text) is not null ? Format(QuestionTexts.IdeaHere, Link("idee"))
                : null);
    }

    private string? ToCommand(Command command) => command switch
    {
        Command.Idea => Format(QuestionTexts.IdeaHere, Link("idee")),
        Command.Status or Command.Submit or Command.Withdraw or Command.Correct or Command.Erase or Command.Download
            or Command.Follow or Command.Unfollow or Command.ForgetContact => Format(QuestionTexts.StatusHere, Link("status")),
        Command.Help or Command.Restart => Format(QuestionTexts.Help, Link("idee"), Link("status"), frame.ContactLink),
        Command.Privacy => Format(QuestionTexts.Privacy, frame.PrivacyLink),
        Command.Hello => ConversationTexts.GreetingAgain,
        Command.Thanks => ConversationTexts.Thanks,
        Command.Goodbye => ConversationTexts.Goodbye,
        Command.Helpful => AnswerTexts.HelpfulThanks,
        Command.Cancel or Command.Back or Command.Okay or Command.No or Command.NoneOfThese => AnswerTexts.FeedbackSkipped,
        Command.More or Command.NotHelpful => AnswerTexts.MoreAboutWhat,
        _ => null,
    };
}
