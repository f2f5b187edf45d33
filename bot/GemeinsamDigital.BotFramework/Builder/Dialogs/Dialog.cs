// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A piece of conversation that can stretch over many turns. The object itself is shared by all conversations
/// and holds nothing about any of them; that is in the <see cref="DialogInstance"/>.
/// </summary>
public abstract class Dialog
{
    /// <summary>The turn is over and the dialog waits for an answer.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    protected Dialog(string? dialogId = null) => Id = string.IsNullOrWhiteSpace(dialogId) ? GetType().Name : dialogId;

    public string Id { get; set; }

    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>The dialog is active and the person has said something.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        NotNull(dc).EndDialogAsync(null, cancellationToken);

    /// <summary>A dialog that this one has begun is over.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        NotNull(dc).EndDialogAsync(result, cancellationToken);

    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    private protected static bool IsMessage(DialogContext dc) => dc.Context.Activity.Type == ActivityTypes.Message;

    private protected static DialogContext NotNull(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc;
    }
}
