// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

/// <summary>The body of the answer to an activity with deliveryMode "expectReplies".</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity>? activities = null) => Activities = activities;

    public IList<Activity>? Activities { get; set; }
}
