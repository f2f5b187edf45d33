// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>Medians of the rounds' figures.</summary>
internal sealed record PeerTimes(double Median, double Percentile99, double MistypedMedian, double PerSecond)
{
    public static PeerTimes Of(IReadOnlyList<PeerPass> clean, IReadOnlyList<PeerPass> mistyped) => new(
        MedianOf(clean.Select(pass => At(pass.Microseconds, 0.5))),
        MedianOf(clean.Select(pass => At(pass.Microseconds, 0.99))),
        MedianOf(mistyped.Select(pass => At(pass.Microseconds, 0.5))),
        MedianOf(clean.Select(pass => pass.Microseconds.Count / pass.Elapsed.TotalSeconds)));

    public static double MedianOf(IEnumerable<double> values) => At([.. values], 0.5);

    private static double At(IReadOnlyList<double> values, double quantile) => values.Order().ElementAt((int)(quantile * (values.Count - 1)));
}
