// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder.Dialogs;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Conversation.Dialogs;

/// <summary>Erases the idea whose number and code were given just before; asks once, and says what will be gone.</summary>
internal sealed class EraseDialog : ComponentDialog
{
    public const string Confirm = "erase";

    private readonly IIdeaStore _ideas;

    public EraseDialog(IIdeaStore ideas) : base(BotDialogs.Erase)
    {
        _ideas = ideas;
        AddDialog(new WaterfallDialog("steps", [ForConfirmAsync, EraseStepAsync]));
        AddDialog(new ConfirmPrompt(Confirm));
        InitialDialogId = "steps";
    }

    public static Task<DialogTurnResult> ForConfirmAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var question = new Reply(ReplyKind.Prompt, Format(ReceiptTexts.EraseConfirm, dc.Context.Turn().Memory.OpenedReference)) { Step = Confirm };
        return Prompts.AskYesNoAsync(dc, Confirm, question, ReceiptTexts.EraseYes, ReceiptTexts.EraseNo, cancellationToken);
    }

    private async Task<DialogTurnResult> EraseStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context.Turn();
        var text = ReceiptTexts.EraseKept;
        if (step.Result is true && turn.Memory.OpenedReference is { } reference)
        {
            if (await _ideas.FindAsync(reference, cancellationToken) is { } idea)
                turn.Memory = turn.Memory.AfterErasure(idea);
            turn.IdeaChanges.Add(new IdeaChange.Erase(reference));
            text = Format(ReceiptTexts.Erased, reference);
        }
        await step.Context.SayAsync(new Reply(ReplyKind.Notice, text), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
