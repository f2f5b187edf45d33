// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

/// <summary>One hit: the card that is inserted, and the smaller one in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    public Attachment? Preview { get; set; }
}
