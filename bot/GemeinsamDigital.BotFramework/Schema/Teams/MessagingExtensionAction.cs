// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

/// <summary>A command of a message extension, for instance on a message that someone wants to hand in as an idea.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    public string? CommandId { get; set; }

    /// <summary>"message", "compose" or "commandbox".</summary>
    public string? CommandContext { get; set; }
    public MessageActionsPayload? MessagePayload { get; set; }
}
