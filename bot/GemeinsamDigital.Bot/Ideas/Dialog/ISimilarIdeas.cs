// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Similar;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>Published ideas of others; never drafts, hidden or withdrawn ones.</summary>
internal interface ISimilarIdeas
{
    /// <returns>At most three, the most alike first.</returns>
    IReadOnlyList<SimilarIdea> Find(string title, string description);
}
