// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <summary>When two ideas are alike enough to say so. The threshold was chosen on the development half of the labelled ideas.</summary>
internal static class SimilarityRule
{
    private const double LeastScore = 0.15;
    private const int LeastWords = 2;
    private const int MostShown = 5;

    public static bool IsSimilar(Likeness likeness) => likeness.Topics.Count >= LeastWords && likeness.Score >= LeastScore;

    public static IReadOnlyList<string> CommonWords(Likeness likeness) => [.. likeness.Topics.Take(MostShown).Select(pair => pair.Asked.Written)];
}
