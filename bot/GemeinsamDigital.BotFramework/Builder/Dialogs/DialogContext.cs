// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The running dialogs of one conversation, in one turn.</summary>
public class DialogContext
{
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        (Dialogs, Context, Stack) = (dialogs, turnContext, state.DialogStack);
    }

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state) =>
        Parent = parentDialogContext;

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    /// <summary>The active dialog first.</summary>
    public List<DialogInstance> Stack { get; }

    public DialogContext? Parent { get; set; }

    /// <summary>The dialogs inside the active one, when that is a component.</summary>
    public DialogContext? Child => ActiveDialog?.Id is { } id && FindDialog(id) is ComponentDialog component ? component.CreateChildContext(this) : null;

    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    public string? GetLocale() => Context.Activity.Locale;

    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    public Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        var dialog = FindDialog(dialogId) ?? throw new ArgumentException($"There is no dialog with the id '{dialogId}'.", nameof(dialogId));
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives the turn to the active dialog; <see cref="DialogTurnStatus.Empty"/> when there is none.</summary>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        if (ActiveDialog is null)
            return new DialogTurnResult(DialogTurnStatus.Empty);

        return ActiveOrLost(out var lost) is { } dialog
            ? await dialog.ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false)
            : await CancelLostAsync(lost, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the active dialog and hands its result to the one that had begun it.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
        if (ActiveDialog is null)
            return new DialogTurnResult(DialogTurnStatus.Complete, result);

        return ActiveOrLost(out var lost) is { } dialog
            ? await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false)
            : await CancelLostAsync(lost, cancellationToken).ConfigureAwait(false);
    }

    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    public async Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
    {
        if (ActiveDialog is null)
            return new DialogTurnResult(DialogTurnStatus.Empty);

        while (ActiveDialog is not null)
            await EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Lets the active dialog ask its question again.</summary>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is { } instance && ActiveOrLost(out _) is { } dialog
            ? dialog.RepromptDialogAsync(Context, instance, cancellationToken)
            : Task.CompletedTask;

    internal async Task<DialogTurnResult> CancelLostAsync(LostDialog lost, CancellationToken cancellationToken)
    {
        await CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        return new DialogTurnResult(DialogTurnStatus.Cancelled, lost);
    }

    private Dialog? ActiveOrLost(out LostDialog lost)
    {
        lost = new LostDialog(ActiveDialog?.Id ?? string.Empty);
        return FindDialog(lost.DialogId);
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
            return;

        if (FindDialog(instance.Id ?? string.Empty) is { } dialog)
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken).ConfigureAwait(false);
        Stack.RemoveAt(0);
    }
}
