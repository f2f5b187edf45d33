// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

/// <summary>Either a further dialog or a card for the message being written.</summary>
public class MessagingExtensionActionResponse
{
    public TaskModuleResponseBase? Task { get; set; }
    public MessagingExtensionResult? ComposeExtension { get; set; }
}
