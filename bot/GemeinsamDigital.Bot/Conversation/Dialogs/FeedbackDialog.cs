// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Editors;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace GemeinsamDigital.Bot.Conversation.Dialogs;

/// <summary>
/// What is wrong with an answer: one of four reasons, and a remark for those who want to add one. The reason is reported at once, so that
/// nothing is lost when somebody leaves. Whoever says something else instead is not held up.
/// </summary>
internal sealed class FeedbackDialog : ComponentDialog
{
    public const string AskReason = "feedback-reason";
    public const string AskRemark = "feedback-remark";

    /// <summary>Fewer words are a keyword to search for, not what somebody has to say about an answer.</summary>
    private const int FewestWordsOfRemark = 4;

    private readonly Anonymous _anonymous;

    public FeedbackDialog(Anonymous anonymous) : base(BotDialogs.Feedback)
    {
        _anonymous = anonymous;
        AddDialog(new WaterfallDialog("steps", [ReasonStepAsync, RemarkStepAsync, ThanksStepAsync]));
        AddDialog(new ChoicePrompt(AskReason, (_, _) => Task.FromResult(true)));
        AddDialog(new TextPrompt(AskRemark));
        InitialDialogId = "steps";
    }

    public static Task<DialogTurnResult> ForReasonAsync(DialogContext dc, CancellationToken cancellationToken) =>
        Prompts.AskAsync(dc, AskReason, AnswerTexts.FeedbackAsk, AnswerTexts.FeedbackAskAgain, cancellationToken, [.. FeedbackReasons.All.Select(reason => reason.Name())]);

    public static Task<DialogTurnResult> ForRemarkAsync(DialogContext dc, CancellationToken cancellationToken) =>
        Prompts.AskAsync(dc, AskRemark, AnswerTexts.FeedbackAskRemark, AnswerTexts.FeedbackAskRemark, cancellationToken, AnswerTexts.ButtonSkip);

    private static Task<DialogTurnResult> ReasonStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["article"] = (string)step.Options!;
        return ForReasonAsync(step, cancellationToken);
    }

    private async Task<DialogTurnResult> RemarkStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is FoundChoice reason)
        {
            var receipt = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
            Report(step, FeedbackReasons.All[reason.Index].Code, receipt, "");
            step.Values["receipt"] = receipt;
            return await ForRemarkAsync(step, cancellationToken);
        }
        var text = step.Context.Activity.Text ?? "";
        if (!IsRemark(text))
            return await step.EndDialogAsync(new NotMeantForDialog(), cancellationToken);
        Report(step, ReportKind.Other, null, _anonymous.Text(text));
        return await ThankAsync(step, cancellationToken);
    }

    private async Task<DialogTurnResult> ThanksStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var text = (string)step.Result!;
        var message = WholeMessage.Normalize(text);
        if (!WholeMessage.IsOneOf(message, AnswerTexts.CommandSkip) && Commands.Of(message) == Command.None)
            step.Context.Turn().Remarks.Add(new EditorRemark((string)step.Values["receipt"]!, _anonymous.Text(text)));
        return await ThankAsync(step, cancellationToken);
    }

    private static void Report(WaterfallStepContext step, string kind, string? receipt, string remark)
    {
        var turn = step.Context.Turn();
        var article = (string)step.Values["article"]!;
        turn.Feedback.Add(new FeedbackEntry(article, Helpful: false, kind));
        turn.Reports.Add(new EditorReport(kind, article, Anonymous.Language, turn.Memory.LastQuestion ?? "") { Receipt = receipt, Remark = remark });
    }

    private static bool IsRemark(string text) =>
        Commands.Of(WholeMessage.Normalize(text)) == Command.None && WholeMessage.Normalize(text).Split(' ').Length >= FewestWordsOfRemark;

    private static async Task<DialogTurnResult> ThankAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SayAsync(new Reply(ReplyKind.Notice, AnswerTexts.FeedbackThanks), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
