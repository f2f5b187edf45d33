// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Ideas;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace GemeinsamDigital.Bot.Conversation.Dialogs;

/// <summary>
/// Carries the idea engine into a conversation. The draft is in the conversation's memory, not in the dialog's state, so that
/// it outlives the dialog: whoever comes back goes on where they left.
/// </summary>
internal sealed class IdeaDialog(AnswerQuestion answers, SubmitIdea submit) : Dialog(BotDialogs.Idea)
{
    public const string ConfirmCancel = "idea-cancel";

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        ApplyAsync(dc, dc.Context.Turn().Memory.Draft is { } left ? IdeaDialogEngine.Continue(left) : IdeaDialogEngine.Start(), cancellationToken);

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.Context.Turn().Memory.Draft is { } draft
            ? ApplyAsync(dc, IdeaDialogEngine.Read(draft, dc.Context.Activity.Text ?? ""), cancellationToken)
            : ApplyAsync(dc, IdeaDialogEngine.Start(), cancellationToken);

    /// <summary>The question whether to cancel was answered.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        if (result is true)
            return await ApplyAsync(dc, new IdeaMove.Cancelled(), cancellationToken);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        turnContext.Turn().Memory.Draft is { } draft
            ? turnContext.SayAsync(IdeaDialogEngine.Resume(draft), cancellationToken)
            : Task.CompletedTask;

    private Task<DialogTurnResult> ApplyAsync(DialogContext dc, IdeaMove move, CancellationToken cancellationToken) => move switch
    {
        IdeaMove.Open open => StayOpenAsync(dc, open, cancellationToken),
        IdeaMove.PerhapsQuestion perhaps => AnswerOrReadAsync(dc, perhaps, cancellationToken),
        IdeaMove.AskCancel => ForCancelAsync(dc, cancellationToken),
        IdeaMove.Cancelled => EndAsync(dc, new Reply(ReplyKind.Notice, IdeaTexts.Cancelled), cancellationToken),
        IdeaMove.Submit confirmed => SubmitAsync(dc, confirmed.Draft, cancellationToken),
        _ => throw new UnreachableException(),
    };

    private static async Task<DialogTurnResult> StayOpenAsync(DialogContext dc, IdeaMove.Open open, CancellationToken cancellationToken)
    {
        Remember(dc, open.Draft);
        foreach (var reply in open.Replies)
            await dc.Context.SayAsync(reply, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A question in the middle is answered, and the same step comes back once, shortened.</summary>
    private async Task<DialogTurnResult> AnswerOrReadAsync(DialogContext dc, IdeaMove.PerhapsQuestion perhaps, CancellationToken cancellationToken)
    {
        var text = dc.Context.Activity.Text ?? "";
        var answered = answers.To(text);
        if (answered.Article is null)
            return await ApplyAsync(dc, perhaps.Otherwise, cancellationToken);
        var asksForFreeText = IdeaSteps.Find(perhaps.Draft.Step).TakesFreeText;
        Remember(dc, perhaps.Draft with { SetAside = asksForFreeText ? text : null });
        await dc.Context.SayAsync(answered.Reply with { Buttons = [] }, cancellationToken);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public static Task<DialogTurnResult> ForCancelAsync(DialogContext dc, CancellationToken cancellationToken) => Prompts.AskYesNoAsync(
        dc, ConfirmCancel, new Reply(ReplyKind.Prompt, IdeaTexts.CancelConfirm) { Step = "cancel" }, IdeaTexts.CancelYes, IdeaTexts.CancelNo, cancellationToken);

    private async Task<DialogTurnResult> SubmitAsync(DialogContext dc, IdeaDraft draft, CancellationToken cancellationToken)
    {
        var submission = await submit.FromAsync(draft, dc.Context.Activity.ChannelId ?? "", cancellationToken);
        var turn = dc.Context.Turn();
        turn.IdeaChanges.Add(new IdeaChange.Submit(submission.Idea));
        turn.Memory = turn.Memory with { LastReference = submission.Idea.Reference };
        return await EndAsync(dc, submission.Receipt, cancellationToken);
    }

    private static async Task<DialogTurnResult> EndAsync(DialogContext dc, Reply last, CancellationToken cancellationToken)
    {
        Remember(dc, null);
        await dc.Context.SayAsync(last, cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }

    private static void Remember(DialogContext dc, IdeaDraft? draft)
    {
        var turn = dc.Context.Turn();
        turn.Memory = turn.Memory with { Draft = draft };
    }
}
