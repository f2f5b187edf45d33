// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Receipts;
using Microsoft.Bot.Builder.Dialogs;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Conversation.Dialogs;

/// <summary>Number, code, stand of the idea. A message that holds the number, or both, is not asked again.</summary>
internal sealed class StatusDialog : ComponentDialog
{
    public const string AskReference = "reference";
    public const string AskCode = "code";
    private const int MaxTries = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    private readonly IdeaAccess _access;
    private readonly IdeaStatusView _view;
    private readonly TimeProvider _clock;

    public StatusDialog(IdeaAccess access, IdeaStatusView view, TimeProvider clock) : base(BotDialogs.Status)
    {
        (_access, _view, _clock) = (access, view, clock);
        AddDialog(new WaterfallDialog("steps", [ReferenceStepAsync, CodeStepAsync, ResultStepAsync]));
        AddDialog(new TextPrompt(AskReference, (prompt, _) => Task.FromResult(IdeaReference.Find(prompt.Recognized.Value ?? "") is not null)));
        AddDialog(new TextPrompt(AskCode, (prompt, _) => Task.FromResult(IsCodeOrReference(prompt.Recognized.Value ?? ""))));
        InitialDialogId = "steps";
    }

    public static Task<DialogTurnResult> ForReferenceAsync(DialogContext dc, CancellationToken cancellationToken) =>
        Prompts.AskAsync(dc, AskReference, IdeaTexts.StatusAskReference, IdeaTexts.StatusReferenceNotUnderstood, cancellationToken);

    public static Task<DialogTurnResult> ForCodeAsync(DialogContext dc, CancellationToken cancellationToken) =>
        Prompts.AskAsync(dc, AskCode, IdeaTexts.StatusAskCode, IdeaTexts.StatusCodeNotUnderstood, cancellationToken);

    private async Task<DialogTurnResult> ReferenceStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (IsPaused(step))
            return await EndWithPauseAsync(step, cancellationToken);
        return step.Options is string text && IdeaReference.Find(text) is not null
            ? await step.NextAsync(text, cancellationToken)
            : await ForReferenceAsync(step, cancellationToken);
    }

    private static async Task<DialogTurnResult> CodeStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var text = (string)step.Result!;
        step.Values["reference"] = IdeaReference.Find(text)!;
        return ReceiptCode.Find(IdeaReference.Remove(text)) is { } code
            ? await step.NextAsync(code, cancellationToken)
            : await ForCodeAsync(step, cancellationToken);
    }

    private static bool IsCodeOrReference(string text) => ReceiptCode.Find(text) is not null || IdeaReference.Find(text) is not null;

    private async Task<DialogTurnResult> ResultStepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        // Another number instead of the code: the first one was mistyped.
        if (IdeaReference.Find((string)step.Result!) is not null)
            return await step.ReplaceDialogAsync("steps", step.Result, cancellationToken);
        var reply = await _access.OpenAsync((string)step.Values["reference"]!, ReceiptCode.Find((string)step.Result!)!, cancellationToken) switch
        {
            AccessResult.Opened opened => await OpenAsync(step, opened.Idea, cancellationToken),
            AccessResult.Paused paused => new Reply(ReplyKind.Error, TooManyTries(paused.Minutes)),
            _ => Wrong(step),
        };
        await step.Context.SayAsync(reply, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private Task<Reply> OpenAsync(WaterfallStepContext step, Idea idea, CancellationToken cancellationToken)
    {
        var turn = step.Context.Turn();
        turn.Memory = turn.Memory with { FailedCodes = 0, LastFailedCode = null, OpenedReference = idea.Reference, OpenedAt = _clock.GetUtcNow() };
        turn.IdeaChanges.Add(new IdeaChange.Show(idea.Reference));
        return _view.OfAsync(idea, step.Context.Key(), cancellationToken);
    }

    private Reply Wrong(WaterfallStepContext step)
    {
        var turn = step.Context.Turn();
        turn.Memory = turn.Memory with { FailedCodes = turn.Memory.FailedCodes + 1, LastFailedCode = _clock.GetUtcNow() };
        return new Reply(ReplyKind.Error, IdeaTexts.StatusNotFound) { Buttons = [new(ConversationTexts.ButtonStatus)] };
    }

    private bool IsPaused(WaterfallStepContext step)
    {
        var memory = step.Context.Turn().Memory;
        return memory.FailedCodes >= MaxTries && memory.LastFailedCode + Pause > _clock.GetUtcNow();
    }

    private static async Task<DialogTurnResult> EndWithPauseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SayAsync(new Reply(ReplyKind.Error, TooManyTries((int)Pause.TotalMinutes)), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static string TooManyTries(int minutes) => Format(IdeaTexts.StatusTooManyTries, minutes);
}
