// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

public class MessagingExtensionResponse
{
    public MessagingExtensionResponse()
    {
    }

    public MessagingExtensionResponse(MessagingExtensionResult? composeExtension = null) => ComposeExtension = composeExtension;

    public MessagingExtensionResult? ComposeExtension { get; set; }
}
