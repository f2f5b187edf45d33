// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>
/// A panel per set with the share of questions whose right article comes first, clean and mistyped, and one with the
/// time per question.
/// </summary>
internal static class PeerPlot
{
    public const string Description = "Dot plots: share of questions whose right article comes first, clean and with one typing error, for each engine and set; " +
        "below, the time per question on a logarithmic axis. All values are in the tables of this page.";

    private const int PanelWidth = 480;
    private const int Head = 90;

    public static string Of(IReadOnlyList<PeerResult> results)
    {
        var quality = results.Where(result => result.Clean is not null && result.Peer is not OurFirstTimePeer).GroupBy(result => result.Set).ToList();
        var time = results.Where(result => result.Clean is null).ToList();
        var svg = new StringBuilder();
        var top = Head;
        foreach (var row in quality.Chunk(2))
        {
            for (var column = 0; column < row.Length; column++)
            {
                var panel = new PlotPanel(svg, column * PanelWidth, top, PanelWidth, [.. row[column].Select(result => result.Peer)]);
                panel.Axis($"{row[column].Key.Name}: {row[column].Key.Description}", "right article first, % of questions", [0, 20, 40, 60, 80, 100], share => share / 100);
                panel.Rows([.. row[column].Select(result => (result.Clean!.First, result.Mistyped!.First))], share => share / 100, "one typing error");
            }

            top += PlotPanel.HeightOf(row.Max(set => set.Count()));
        }

        var timePanel = new PlotPanel(svg, 0, top, 2 * PanelWidth, [.. time.Select(result => result.Peer)]);
        timePanel.Axis($"{time[0].Set.Name}: {time[0].Set.Description}", "µs per question, logarithmic", [1, 10, 100, 1000, 10_000, 100_000], Logarithmic);
        timePanel.Rows([.. time.Select(result => (result.Times.Median, result.Times.Percentile99))], Logarithmic, "99th percentile");
        return Document(svg.ToString(), top + PlotPanel.HeightOf(time.Count));
    }

    private static double Logarithmic(double microseconds) => Math.Log10(Math.Clamp(microseconds, 1, 100_000)) / 5;

    private static string Document(string content, int height) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * PanelWidth} {height}" font-family="sans-serif" font-size="12" role="img" aria-labelledby="title description">
        <title id="title">Our search and its peers</title>
        <desc id="description">{Description}</desc>
        <rect width="100%" height="100%" fill="#ffffff"/>
        <text x="16" y="30" font-size="19" font-weight="bold" fill="#111111">Our search and its peers</text>
        <circle cx="22" cy="52" r="5" fill="#1f4e8c"/><text x="34" y="56" fill="#222222">as asked; in the last panel the median</text>
        <circle cx="282" cy="52" r="4.5" fill="#ffffff" stroke="#1f4e8c" stroke-width="2"/><text x="294" y="56" fill="#222222">with one typing error; in the last panel the 99th percentile</text>
        <rect x="662" y="47" width="10" height="10" fill="#c4003c"/><text x="678" y="56" fill="#222222">ours (bold)</text>
        {content}</svg>

        """);
}
