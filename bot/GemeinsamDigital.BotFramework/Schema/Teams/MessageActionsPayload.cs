// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message on which a command was called.</summary>
public class MessageActionsPayload
{
    public string? Id { get; set; }
    public string? Subject { get; set; }
    public MessageActionsPayloadBody? Body { get; set; }
}
