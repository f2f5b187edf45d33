// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace GemeinsamDigital.Bot.Conversation.Dialogs;

/// <summary>The dialogs of the bot, and what a message does while one of them runs.</summary>
internal sealed class BotDialogs
{
    public const string Idea = "idea";
    public const string Status = "status";
    public const string Feedback = "feedback";
    public const string Withdraw = "withdraw-idea";
    public const string Erase = "erase-idea";

    private readonly DialogSet _dialogs = new(new TurnDialogState());
    private readonly AnswerQuestion _answers;
    private readonly IdeaDialog _idea;

    public BotDialogs(IdeaDialog idea, StatusDialog status, FeedbackDialog feedback, WithdrawDialog withdraw, EraseDialog erase, AnswerQuestion answers)
    {
        (_answers, _idea) = (answers, idea);
        _dialogs.Add(idea).Add(status).Add(feedback).Add(withdraw).Add(erase).Add(new ConfirmPrompt(IdeaDialog.ConfirmCancel));
    }

    /// <summary>The dialog that waits for the next message; null when none does.</summary>
    public async Task<string?> ActiveAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await _dialogs.CreateContextAsync(context, cancellationToken)).ActiveDialog?.Id;

    public async Task BeginAsync(ITurnContext context, string dialog, object? options, CancellationToken cancellationToken)
    {
        var running = await _dialogs.CreateContextAsync(context, cancellationToken);
        await running.BeginDialogAsync(dialog, options, cancellationToken);
        TurnDialogState.Save(context, running);
    }

    /// <returns>False when no dialog took the message.</returns>
    public async Task<bool> ContinueAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        var running = await _dialogs.CreateContextAsync(context, cancellationToken);
        if (running.ActiveDialog is null)
            return false;
        context.Activity.Text = text;
        var taken = running.ActiveDialog.Id is Idea or IdeaDialog.ConfirmCancel
            ? await ContinueAsync(running, cancellationToken)
            : await ContinueShortFlowAsync(running, context, text, cancellationToken);
        TurnDialogState.Save(context, running);
        return taken;
    }

    /// <summary>A picture that comes while an idea is written belongs to the idea.</summary>
    /// <param name="alone">False when the message has words as well; they are read afterwards.</param>
    /// <returns>False when there was no picture, or nobody to take it.</returns>
    public async Task<bool> TakePictureAsync(ITurnContext context, bool alone, CancellationToken cancellationToken)
    {
        if (context.Activity.Attachments is not { Count: > 0 } || context.Turn().Memory.Draft is null || await ActiveAsync(context, cancellationToken) != Idea)
            return false;
        var running = await _dialogs.CreateContextAsync(context, cancellationToken);
        var taken = await _idea.TakePictureAsync(running, alone, cancellationToken);
        TurnDialogState.Save(context, running);
        return taken;
    }

    /// <summary>A form that was filled in instead of the questions.</summary>
    public async Task<bool> TakeFormAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (FormValues.Of(context.Activity.Value) is not { } form)
            return false;
        var memory = context.Turn().Memory;
        var running = await _dialogs.CreateContextAsync(context, cancellationToken);
        if (memory.Draft is not null && running.ActiveDialog?.Id == Idea)
        {
            await _idea.TakeFormAsync(running, form, cancellationToken);
        }
        else if (memory.Draft?.Id == form.Draft)
        {
            // The dialog was left, or asks whether to cancel; whoever sends the form has decided to go on.
            await running.CancelAllDialogsAsync(cancellationToken);
            await running.BeginDialogAsync(Idea, form, cancellationToken);
        }
        else
        {
            await context.SayAsync(new Reply(ReplyKind.Notice, memory.LastReference is null ? IdeaTexts.FormOld : IdeaTexts.AlreadySubmitted), cancellationToken);
        }
        TurnDialogState.Save(context, running);
        return true;
    }

    /// <summary>Ends whatever runs. A draft stays in the memory and can be taken up again.</summary>
    public async Task LeaveAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var running = await _dialogs.CreateContextAsync(context, cancellationToken);
        await running.CancelAllDialogsAsync(cancellationToken);
        TurnDialogState.Save(context, running);
    }

    /// <summary>Asks the open question again, after something else was said.</summary>
    public async Task RepromptAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var running = await _dialogs.CreateContextAsync(context, cancellationToken);
        if (running.ActiveDialog is null)
            return;
        var open = running.Child ?? running;
        await (open.ActiveDialog?.Id switch
        {
            StatusDialog.AskReference => StatusDialog.ForReferenceAsync(open, cancellationToken),
            StatusDialog.AskCode => StatusDialog.ForCodeAsync(open, cancellationToken),
            FeedbackDialog.AskReason => FeedbackDialog.ForReasonAsync(open, cancellationToken),
            FeedbackDialog.AskRemark => FeedbackDialog.ForRemarkAsync(open, cancellationToken),
            WithdrawDialog.Confirm => WithdrawDialog.ForConfirmAsync(open, cancellationToken),
            EraseDialog.Confirm => EraseDialog.ForConfirmAsync(open, cancellationToken),
            IdeaDialog.ConfirmCancel => IdeaDialog.ForCancelAsync(open, cancellationToken),
            _ => running.RepromptDialogAsync(cancellationToken),
        });
        TurnDialogState.Save(context, running);
    }

    /// <summary>Whether a message is about to become a person's own words, where only a question mark makes it something else.</summary>
    public static bool TakesFreeText(ConversationMemory memory) =>
        memory is { Dialogs: not null, Draft: { } draft } && IdeaDialogEngine.TakesFreeText(draft);

    /// <summary>In the short flows "abbrechen" and "zurück" always end at once, and a question is answered before the flow goes on.</summary>
    private async Task<bool> ContinueShortFlowAsync(DialogContext running, ITurnContext context, string text, CancellationToken cancellationToken)
    {
        if (Commands.Of(WholeMessage.Normalize(text)) is Command.Cancel or Command.Back)
        {
            // Below may be an idea that is being written; it goes on.
            await running.EndDialogAsync(cancellationToken: cancellationToken);
            if (running.ActiveDialog is null)
                await context.SayAsync(new Reply(ReplyKind.Notice, AnswerTexts.FeedbackSkipped), cancellationToken);
            return true;
        }
        if (running.ActiveDialog?.Id == Feedback && (AsksForRemark(running) ? QuestionShape.MayEndWithMark(text) : QuestionShape.Has(text)))
        {
            // Nobody who asks the next question wants to rate the last answer first.
            await running.CancelAllDialogsAsync(cancellationToken);
            return false;
        }
        if (QuestionShape.Has(text) && _answers.To(text) is { Article: not null } answered)
        {
            await context.SayAsync(answered.Reply with { Buttons = [] }, cancellationToken);
            await running.RepromptDialogAsync(cancellationToken);
            return true;
        }
        return await ContinueAsync(running, cancellationToken);
    }

    private static bool AsksForRemark(DialogContext running) => running.Child?.ActiveDialog?.Id == FeedbackDialog.AskRemark;

    private static async Task<bool> ContinueAsync(DialogContext running, CancellationToken cancellationToken)
    {
        var result = await running.ContinueDialogAsync(cancellationToken);
        // Nothing here cancels on its own: the stored dialog belongs to another version of the bot.
        if (result.Status == DialogTurnStatus.Cancelled)
            await running.Context.SayAsync(new Reply(ReplyKind.Notice, ConversationTexts.DialogLost) { Buttons = [new(ConversationTexts.ButtonIdea)] }, cancellationToken);
        return result.Status != DialogTurnStatus.Empty && result.Result is not NotMeantForDialog;
    }
}

/// <summary>The result of a dialog that ended because the person talked about something else.</summary>
internal sealed record NotMeantForDialog;
