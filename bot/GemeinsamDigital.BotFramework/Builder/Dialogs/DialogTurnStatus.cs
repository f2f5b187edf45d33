// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs;

public enum DialogTurnStatus
{
    /// <summary>No dialog is running.</summary>
    Empty,

    /// <summary>A dialog waits for what the person says next.</summary>
    Waiting,
    Complete,
    Cancelled,
}
