// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

public class MessageActionsPayloadBody
{
    /// <summary>"html" or "text".</summary>
    public string? ContentType { get; set; }
    public string? Content { get; set; }
}
