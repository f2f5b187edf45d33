// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Receipts;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>What a whole message can ask for outside of dialogs. The words are in the texts.</summary>
internal enum Command
{
    None,
    Idea,
    Status,
    Help,
    Privacy,
    Restart,
    Cancel,
    Back,
    More,
    NotHelpful,
    Helpful,
    NoneOfThese,
    Submit,
    Withdraw,
    Correct,
    Erase,
    Download,
    Follow,
    Unfollow,
    ForgetContact,
    Hello,
    Thanks,
    Goodbye,
    Okay,
    No,
}

internal static class Commands
{
    private static readonly (Command Command, Func<string> Words)[] Table =
    [
        (Command.Idea, () => ConversationTexts.CommandIdea),
        (Command.Status, () => ConversationTexts.CommandStatus),
        (Command.Help, () => ConversationTexts.CommandHelp),
        (Command.Privacy, () => ConversationTexts.CommandPrivacy),
        (Command.Restart, () => ConversationTexts.CommandRestart),
        (Command.Cancel, () => ConversationTexts.CommandCancel),
        (Command.Back, () => ConversationTexts.CommandBack),
        (Command.More, () => AnswerTexts.CommandMore),
        (Command.NotHelpful, () => AnswerTexts.CommandNotHelpful),
        (Command.Helpful, () => AnswerTexts.CommandHelpful),
        (Command.NoneOfThese, () => AnswerTexts.CommandNoneOfThese),
        (Command.Submit, () => WholeMessage.Normalize(IdeaTexts.Submit)),
        (Command.Withdraw, () => IdeaTexts.WithdrawWords),
        (Command.Correct, () => ReceiptTexts.CommandCorrect),
        (Command.Erase, () => ReceiptTexts.CommandErase),
        (Command.Download, () => ReceiptTexts.CommandDownload),
        (Command.Follow, () => ReceiptTexts.CommandFollow),
        (Command.Unfollow, () => ReceiptTexts.CommandUnfollow),
        (Command.ForgetContact, () => ReceiptTexts.CommandForgetContact),
        (Command.Hello, () => ConversationTexts.SayHello),
        (Command.Thanks, () => ConversationTexts.SayThanks),
        (Command.Goodbye, () => ConversationTexts.SayGoodbye),
        (Command.Okay, () => ConversationTexts.SayOkay),
        (Command.No, () => ConversationTexts.SayNo),
    ];

    /// <param name="message">A message from <see cref="WholeMessage.Normalize"/>.</param>
    public static Command Of(string message)
    {
        foreach (var (command, words) in Table)
        {
            if (WholeMessage.IsOneOf(message, words()))
                return command;
        }
        return Courtesy.Of(message);
    }
}
