// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

/// <summary>The id that a channel gave to an activity of the bot; empty when the channel gives none.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string? id = null) => Id = id;

    public string? Id { get; set; }
}
