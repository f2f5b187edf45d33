// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Evaluation;

/// <summary>How well right articles are ranked. Shares from 0 to 1; the reciprocal rank looks at the first ten.</summary>
public sealed record RankingFigures(int Questions, double RightAt1, double RightAt5, double MeanReciprocalRank)
{
    public const int Depth = 10;

    /// <param name="ranks">For each question the 1-based rank of the first right article; 0 if it is not among the first ten.</param>
    public static RankingFigures Of(IReadOnlyCollection<int> ranks) => ranks.Count == 0
        ? new RankingFigures(0, 0, 0, 0)
        : new RankingFigures(
            ranks.Count,
            ranks.Count(rank => rank == 1) / (double)ranks.Count,
            ranks.Count(rank => rank is >= 1 and <= 5) / (double)ranks.Count,
            ranks.Sum(rank => rank == 0 ? 0 : 1.0 / rank) / ranks.Count);

    public static int RankOf(IEnumerable<string> ranked, IReadOnlyList<string> expected) =>
        ranked.Take(Depth).Select((id, i) => (id, rank: i + 1)).FirstOrDefault(entry => expected.Contains(entry.id)).rank;
}
