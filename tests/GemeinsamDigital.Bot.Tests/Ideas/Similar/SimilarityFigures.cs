// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Similar;

namespace GemeinsamDigital.Bot.Tests.Ideas.Similar;

/// <param name="Precision">The share of similar ideas among those shown, three per draft at most.</param>
/// <param name="Recall">The share of the similar ideas that is shown.</param>
/// <param name="Silence">The share of the drafts without a similar idea to which none is shown.</param>
internal sealed record SimilarityFigures(int Shown, double Precision, double Recall, double Silence)
{
    public static SimilarityFigures Measure(IReadOnlyList<LabelledDraft> drafts, Func<LabelledDraft, IReadOnlyList<SimilarIdea>> find)
    {
        var answered = drafts.Select(draft => (Draft: draft, Found: find(draft).Select(idea => idea.Reference).ToList())).ToList();
        double shown = answered.Sum(each => each.Found.Count);
        double right = answered.Sum(each => each.Found.Count(each.Draft.Similar.Contains));
        var unrelated = answered.Where(each => each.Draft.Similar.Count == 0).ToList();
        return new SimilarityFigures(
            (int)shown, right / shown, right / drafts.Sum(draft => draft.Similar.Count), unrelated.Count(each => each.Found.Count == 0) / (double)unrelated.Count);
    }
}
