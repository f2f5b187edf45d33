// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>The figures that matter most, ours beside the best of the others.</summary>
internal static class PeerSummary
{
    public static string Of(IReadOnlyList<PeerResult> results) =>
        $"""
        | right article first, % | ours | best other | ours, one typo | best other |
        | --- | --- | --- | --- | --- |
        {string.Join('\n', results.Where(result => result.Clean is not null).GroupBy(result => result.Set).Select(group => Row([.. group])))}
        """;

    /// <returns>How many times as long as Java's stock query a question takes in the same run.</returns>
    public static string TimesJava(PeerResult result, IReadOnlyList<PeerResult> sameSet) =>
        sameSet.FirstOrDefault(other => other.Peer.Name == JavaPeer.Name) is { } java
            ? (result.Times.Median / java.Times.Median).ToString("F2", CultureInfo.InvariantCulture)
            : "–";

    private static string Row(List<PeerResult> results)
    {
        var ours = results.First(result => result.Peer.IsOurs);
        return $"| {ours.Set.Name} | **{Percent(ours.Clean!)}** | {Best(results, result => result.Clean!)} | **{Percent(ours.Mistyped!)}** | {Best(results, result => result.Mistyped!)} |";
    }

    private static string Best(List<PeerResult> results, Func<PeerResult, PeerQuality> quality)
    {
        var best = results.Where(result => !result.Peer.IsOurs).MaxBy(result => quality(result).First)!;
        return $"{Percent(quality(best))} ({best.Peer.Name})";
    }

    private static string Percent(PeerQuality quality) => quality.First.ToString("F1", CultureInfo.InvariantCulture);
}
