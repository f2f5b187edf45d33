// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using Microsoft.Bot.Builder.Dialogs;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Conversation.Dialogs;

/// <summary>Takes back the idea whose number and code were given just before; asks once, because it cannot be undone.</summary>
internal sealed class WithdrawDialog : ComponentDialog
{
    public const string Confirm = "withdraw";

    public WithdrawDialog() : base(BotDialogs.Withdraw)
    {
        AddDialog(new WaterfallDialog("steps", [ForConfirmAsync, WithdrawStepAsync]));
        AddDialog(new ConfirmPrompt(Confirm));
        InitialDialogId = "steps";
    }

    public static Task<DialogTurnResult> ForConfirmAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var question = new Reply(ReplyKind.Prompt, Format(IdeaTexts.WithdrawConfirm, dc.Context.Turn().Memory.OpenedReference)) { Step = Confirm };
        return Prompts.AskYesNoAsync(dc, Confirm, question, IdeaTexts.WithdrawYes, IdeaTexts.WithdrawNo, cancellationToken);
    }

    private static async Task<DialogTurnResult> WithdrawStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context.Turn();
        var text = IdeaTexts.WithdrawKept;
        if (step.Result is true && turn.Memory.OpenedReference is { } reference)
        {
            turn.IdeaChanges.Add(new IdeaChange.Withdraw(reference));
            turn.Memory = turn.Memory with { OpenedReference = null };
            text = Format(IdeaTexts.Withdrawn, reference);
        }
        await step.Context.SayAsync(new Reply(ReplyKind.Notice, text), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
