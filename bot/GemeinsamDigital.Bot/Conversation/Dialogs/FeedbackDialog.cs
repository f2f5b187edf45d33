// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace GemeinsamDigital.Bot.Conversation.Dialogs;

/// <summary>Why an answer did not help: one of four reasons. Whoever says something else instead is not held up.</summary>
internal sealed class FeedbackDialog : ComponentDialog
{
    public const string AskReason = "feedback-reason";
    private static readonly string[] Codes = ["wrong", "outdated", "unclear", "off-topic"];

    public FeedbackDialog() : base(BotDialogs.Feedback)
    {
        AddDialog(new WaterfallDialog("steps", [ReasonStepAsync, ThanksStepAsync]));
        AddDialog(new ChoicePrompt(AskReason, (_, _) => Task.FromResult(true)));
        InitialDialogId = "steps";
    }

    private static string[] Reasons => [AnswerTexts.ReasonWrong, AnswerTexts.ReasonOutdated, AnswerTexts.ReasonUnclear, AnswerTexts.ReasonOffTopic];

    public static Task<DialogTurnResult> ForReasonAsync(DialogContext dc, CancellationToken cancellationToken) =>
        Prompts.AskAsync(dc, AskReason, AnswerTexts.FeedbackAsk, AnswerTexts.FeedbackAskAgain, cancellationToken, Reasons);

    private static Task<DialogTurnResult> ReasonStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["article"] = (string)step.Options!;
        return ForReasonAsync(step, cancellationToken);
    }

    private static async Task<DialogTurnResult> ThanksStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not FoundChoice reason)
            return await step.EndDialogAsync(new NotMeantForDialog(), cancellationToken);
        step.Context.Turn().Feedback.Add(new FeedbackEntry((string)step.Values["article"]!, Helpful: false, Codes[reason.Index]));
        await step.Context.SayAsync(new Reply(ReplyKind.Notice, AnswerTexts.FeedbackThanks), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
