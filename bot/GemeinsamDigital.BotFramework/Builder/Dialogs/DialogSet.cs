// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin each other by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);

    /// <summary>A set inside a component, which keeps the state for it.</summary>
    public DialogSet()
    {
    }

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <exception cref="ArgumentException">Another dialog already has this id.</exception>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (!_dialogs.TryAdd(dialog.Id, dialog) && _dialogs[dialog.Id] != dialog)
            throw new ArgumentException($"There is already a dialog with the id '{dialog.Id}'.", nameof(dialog));

        return this;
    }

    public Dialog? Find(string dialogId) => _dialogs.GetValueOrDefault(dialogId);

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (_dialogState is null)
            throw new InvalidOperationException("A set inside a component has no state of its own.");

        return new DialogContext(this, turnContext, await LoadAsync(_dialogState, turnContext, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<DialogState> LoadAsync(
        IStatePropertyAccessor<DialogState> accessor, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await accessor.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            // An older version stored another shape. Starting over beats an error in every further turn of this conversation.
            var empty = new DialogState();
            await accessor.SetAsync(turnContext, empty, cancellationToken).ConfigureAwait(false);
            return empty;
        }
    }
}
