// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>
    /// Continues the conversation's dialog or begins this one. After a <see cref="LostDialog"/> it begins anew,
    /// because the alternative is a conversation that fails in every turn.
    /// </summary>
    public static async Task<DialogTurnResult> RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(turnContext);
        var dc = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        return await dc.ContinueOrBeginAsync(dialog.Id, null, cancellationToken).ConfigureAwait(false);
    }

    internal static async Task<DialogTurnResult> ContinueOrBeginAsync(
        this DialogContext dc, string dialogId, object? options, CancellationToken cancellationToken)
    {
        var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (result.Result is LostDialog lost)
            dc.Context.TurnState.Set(lost);
        else if (result.Status != DialogTurnStatus.Empty)
            return result;

        return await dc.BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }
}
