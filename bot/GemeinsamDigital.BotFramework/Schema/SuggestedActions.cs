// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null) => (To, Actions) = (to, actions);

    /// <summary>Ids of those who see the buttons; nobody named means everybody.</summary>
    public IList<string>? To { get; set; }
    public IList<CardAction>? Actions { get; set; }
}
