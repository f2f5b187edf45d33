// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace GemeinsamDigital.Bot.Conversation.Dialogs;

/// <summary>Keeps the dialog stack inside of the conversation's memory, so that the turn's transaction covers it.</summary>
internal sealed class TurnDialogState : IStatePropertyAccessor<DialogState>
{
    public string Name => "dialogs";

    public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(ActivityJson.ReadDialogs(turnContext.Turn().Memory.Dialogs));

    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        Write(turnContext, value);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        SetAsync(turnContext, new DialogState(), cancellationToken);

    /// <summary>Writes the stack back after dialogs have run on it.</summary>
    public static void Save(ITurnContext turnContext, DialogContext running) => Write(turnContext, new DialogState([.. running.Stack]));

    private static void Write(ITurnContext turnContext, DialogState state)
    {
        var turn = turnContext.Turn();
        turn.Memory = turn.Memory with { Dialogs = state.DialogStack.Count == 0 ? null : ActivityJson.Write(state) };
    }
}
