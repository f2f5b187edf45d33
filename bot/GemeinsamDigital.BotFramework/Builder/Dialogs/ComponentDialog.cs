// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Several dialogs that look like one from outside.</summary>
public class ComponentDialog(string? dialogId = null) : Dialog(dialogId)
{
    public const string PersistedDialogState = "dialogs";

    public DialogSet Dialogs { get; } = new();

    /// <summary>The first dialog that was added, unless another one is named.</summary>
    public string? InitialDialogId { get; set; }

    public ComponentDialog AddDialog(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object? options = null, CancellationToken cancellationToken = default)
    {
        var innerDc = CreateChildContext(outerDc);
        var result = await OnBeginDialogAsync(innerDc, options, cancellationToken).ConfigureAwait(false);
        return await PassOnAsync(outerDc, result, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        var innerDc = CreateChildContext(outerDc);
        var result = await OnContinueDialogAsync(innerDc, cancellationToken).ConfigureAwait(false);
        return await PassOnAsync(outerDc, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A dialog that was begun above this component is over: the inner question is still open and asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(NotNull(outerDc).Context, outerDc.ActiveDialog!, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await InnerContext(turnContext, instance).RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
            await InnerContext(turnContext, instance).CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    public virtual DialogContext CreateChildContext(DialogContext dc) => new(Dialogs, NotNull(dc), StateOf(dc.ActiveDialog!));

    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        NotNull(innerDc).BeginDialogAsync(
            InitialDialogId ?? throw new InvalidOperationException($"The component '{Id}' has no dialogs."), options, cancellationToken);

    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default) => NotNull(innerDc).ContinueDialogAsync(cancellationToken);

    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Task.CompletedTask;

    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc, object? result, CancellationToken cancellationToken) => NotNull(outerDc).EndDialogAsync(result, cancellationToken);

    private Task<DialogTurnResult> PassOnAsync(DialogContext outerDc, DialogTurnResult inner, CancellationToken cancellationToken) => inner switch
    {
        { Status: DialogTurnStatus.Waiting } => Task.FromResult(EndOfTurn),
        // The caller must not take the missing answer for an answer.
        { Result: LostDialog lost } => outerDc.CancelLostAsync(lost, cancellationToken),
        _ => EndComponentAsync(outerDc, inner.Result, cancellationToken),
    };

    private DialogContext InnerContext(ITurnContext turnContext, DialogInstance instance) => new(Dialogs, turnContext, StateOf(instance));

    // After storing, the inner state is JSON; from then on it must be one object that everybody changes.
    private static DialogState StateOf(DialogInstance instance)
    {
        var state = instance.State.TryGetValue(PersistedDialogState, out var stored) ? stored as DialogState ?? Restored(stored) : new DialogState();
        instance.State[PersistedDialogState] = state;
        return state;
    }

    private static DialogState Restored(object? stored) =>
        stored is JsonElement && BotJson.TryToObject<DialogState>(stored, out var state) ? state! : new DialogState();
}
