// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public class ConversationResourceResponse
{
    public string? ActivityId { get; set; }
    public string? ServiceUrl { get; set; }
    public string? Id { get; set; }
}
