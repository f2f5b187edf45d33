// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Ideas;
using Microsoft.Bot.Builder.Dialogs;

namespace GemeinsamDigital.Bot.Conversation.Dialogs;

/// <summary>Takes back the idea whose number and code were given just before; asks once, because it cannot be undone.</summary>
internal sealed class WithdrawDialog : ComponentDialog
{
    private const string Confirm = "withdraw";

    public WithdrawDialog() : base(BotDialogs.Withdraw)
    {
        AddDialog(new WaterfallDialog("steps", [ConfirmStepAsync, WithdrawStepAsync]));
        AddDialog(new ConfirmPrompt(Confirm));
        InitialDialogId = "steps";
    }

    private static Task<DialogTurnResult> ConfirmStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["reference"] = (string)step.Options!;
        var question = new Reply(ReplyKind.Prompt, Format(IdeaTexts.WithdrawConfirm, step))
        {
            Step = Confirm,
            Buttons = [new(IdeaTexts.WithdrawYes, IdeaTexts.ConsentYesWords.Split('|')[0]), new(IdeaTexts.WithdrawNo, IdeaTexts.ConsentNoWords.Split('|')[0])],
        };
        return Prompts.AskAsync(step, Confirm, question, question, cancellationToken);
    }

    private static async Task<DialogTurnResult> WithdrawStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context.Turn();
        var isWithdrawn = step.Result is true;
        if (isWithdrawn)
        {
            turn.Withdrawals.Add((string)step.Values["reference"]!);
            turn.Memory = turn.Memory with { OpenedReference = null };
        }
        var text = isWithdrawn ? Format(IdeaTexts.Withdrawn, step) : IdeaTexts.WithdrawKept;
        await step.Context.SayAsync(new Reply(ReplyKind.Notice, text), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static string Format(string text, WaterfallStepContext step) => string.Format(CultureInfo.CurrentCulture, text, step.Values["reference"]);
}
