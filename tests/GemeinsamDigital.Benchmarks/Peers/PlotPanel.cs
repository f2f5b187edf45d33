// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>One panel: a line per engine, two marks on each, a shared axis below.</summary>
internal sealed class PlotPanel(StringBuilder svg, int left, int top, int width, IReadOnlyList<Peer> peers)
{
    private const int Title = 24;
    private const int Line = 20;
    private const int Foot = 56;
    private const int Names = 146;
    private const int Right = 64;

    private int Bottom => top + Title + peers.Count * Line;

    public static int HeightOf(int engines) => Title + engines * Line + Foot;

    public void Axis(string title, string unit, IReadOnlyList<double> ticks, Func<double, double> scale)
    {
        Add($"""<text x="{left + 16}" y="{top + 10}" font-weight="bold" fill="#111111">{title}</text>""");
        foreach (var tick in ticks)
        {
            var x = X(scale(tick));
            Add($"""<line x1="{x:F1}" y1="{top + Title - 4}" x2="{x:F1}" y2="{Bottom}" stroke="#dddddd"/><text x="{x:F1}" y="{Bottom + 15}" text-anchor="middle" fill="#333333">{tick:F0}</text>""");
        }

        Add($"""<text x="{X(0.5):F1}" y="{Bottom + 31}" text-anchor="middle" fill="#333333">{unit}</text>""");
    }

    /// <param name="values">Of each engine what the full and the hollow mark show.</param>
    public void Rows(IReadOnlyList<(double Full, double Hollow)> values, Func<double, double> scale, string hollowMeans)
    {
        for (var i = 0; i < peers.Count; i++)
        {
            var (y, full, hollow) = (top + Title + i * Line + 8, X(scale(values[i].Full)), X(scale(values[i].Hollow)));
            var (colour, weight) = peers[i].IsOurs ? ("#c4003c", "bold") : ("#1f4e8c", "normal");
            Add($"""
                <text x="{left + Names - 4}" y="{y + 4}" text-anchor="end" font-weight="{weight}" fill="#111111">{peers[i].Name}</text>
                <g><title>{peers[i].Name}: {values[i].Full:F1}, {hollowMeans} {values[i].Hollow:F1}</title><line x1="{full:F1}" y1="{y}" x2="{hollow:F1}" y2="{y}" stroke="{colour}" stroke-width="2"/><circle cx="{hollow:F1}" cy="{y}" r="4.5" fill="#ffffff" stroke="{colour}" stroke-width="2"/><circle cx="{full:F1}" cy="{y}" r="5" fill="{colour}"/></g>
                <text x="{left + width - Right + 14}" y="{y + 4}" fill="#333333">{values[i].Full:F1}</text>
                """);
        }
    }

    private double X(double share) => left + Names + 6 + share * (width - Names - Right - 6);

    private void Add(FormattableString element) => svg.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
