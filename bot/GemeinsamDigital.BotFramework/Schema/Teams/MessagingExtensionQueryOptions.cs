// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

public class MessagingExtensionQueryOptions
{
    public int? Skip { get; set; }
    public int? Count { get; set; }
}
