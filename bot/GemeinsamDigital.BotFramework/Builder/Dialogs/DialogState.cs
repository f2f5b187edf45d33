// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The running dialogs of a conversation, the active one first.</summary>
public class DialogState
{
    public DialogState()
    {
    }

    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    [JsonPropertyName("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; } = [];
}
