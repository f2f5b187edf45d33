// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs;

public class DialogTurnResult(DialogTurnStatus status, object? result = null)
{
    public DialogTurnStatus Status { get; } = status;

    /// <summary>What a dialog that is complete has found out; a <see cref="LostDialog"/> when it was cancelled for that reason.</summary>
    public object? Result { get; } = result;
}
