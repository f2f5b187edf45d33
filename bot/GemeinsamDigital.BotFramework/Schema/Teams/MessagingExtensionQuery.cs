// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

/// <summary>What someone types into the search of a message extension.</summary>
public class MessagingExtensionQuery
{
    public string? CommandId { get; set; }
    public IList<MessagingExtensionParameter>? Parameters { get; set; }
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }
    public string? State { get; set; }
}
