// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <summary>Which ideas are alike enough to say so. The thresholds were chosen on the development half of the labelled drafts.</summary>
internal static class SimilarityRule
{
    private const double LeastConfidence = 0.09;

    /// <summary>What is far behind the best match shares its words by accident.</summary>
    private const double LeastShareOfBest = 0.4;

    private const int MostWordsShown = 5;

    /// <returns>The most similar first.</returns>
    public static IEnumerable<(PublishedIdea Idea, Likeness Likeness)> Choose(IEnumerable<(PublishedIdea Idea, Likeness Likeness)> compared)
    {
        var ranked = compared.Where(each => each.Likeness.Confidence >= LeastConfidence).OrderByDescending(each => each.Likeness.Confidence).ToList();
        return ranked.Where(each => each.Likeness.Confidence >= LeastShareOfBest * ranked[0].Likeness.Confidence);
    }

    public static IReadOnlyList<string> CommonWords(Likeness likeness) => [.. likeness.Topics.Take(MostWordsShown).Select(pair => pair.Asked.Written)];
}
