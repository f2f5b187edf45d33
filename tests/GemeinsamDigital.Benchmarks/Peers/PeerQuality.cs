// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Evaluation;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>How well the right article is ranked, in percent; the first right one of several counts.</summary>
internal sealed record PeerQuality(double First, double AmongFive, double ReciprocalRank, double Gain)
{
    public static PeerQuality Of(IReadOnlyList<EvaluationQuestion> questions, PeerPass pass)
    {
        int[] ranks = [.. questions.Zip(pass.Found, (question, found) => RankingFigures.RankOf(found, question.Expected))];
        var figures = RankingFigures.Of(ranks);
        return new PeerQuality(
            100 * figures.RightAt1,
            100 * figures.RightAt5,
            100 * figures.MeanReciprocalRank,
            100 * ranks.Average(rank => rank == 0 ? 0 : 1 / Math.Log2(1 + rank)));
    }
}
