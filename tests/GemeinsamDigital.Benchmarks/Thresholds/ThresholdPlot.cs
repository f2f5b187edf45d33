// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Benchmarks.Thresholds;

/// <summary>Two line charts side by side; full lines are the development half, dashed ones the test half.</summary>
internal static class ThresholdPlot
{
    private const int Width = 480;
    private const int Top = 70;
    private const int Bottom = 330;
    private const double Lowest = 0.2;
    private const string Blue = "#1f4e8c";
    private const string Red = "#c4003c";

    public static string Of(IReadOnlyList<ThresholdPoint> answers, IReadOnlyList<ThresholdPoint> candidates, KnowledgeOptions defaults)
    {
        var svg = new StringBuilder();
        Panel(svg, 0, "answer threshold", answers, defaults.AnswerThreshold);
        Lines(svg, 0, answers, Red, "answers that are right", half => half.Precision);
        Lines(svg, 0, answers, Blue, "questions answered at once", half => half.Answered);
        Panel(svg, Width, "candidates threshold", candidates, defaults.CandidatesThreshold);
        Lines(svg, Width, candidates, Red, "foreign messages refused or led on", half => half.Refused);
        Lines(svg, Width, candidates, Blue, "people shown the right article", half => half.Served);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * Width} 400" font-family="sans-serif" font-size="12" role="img" aria-labelledby="title">
            <title id="title">Shares of questions by threshold; the values are in the tables of this page</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="16" y="28" font-size="17" font-weight="bold" fill="#111111">What other thresholds would change</text>
            <text x="16" y="48" fill="#222222">full lines: development half, dashed: test half; the vertical line is in force</text>
            {svg}</svg>

            """;
    }

    private static void Panel(StringBuilder svg, int left, string title, IReadOnlyList<ThresholdPoint> points, double inForce)
    {
        for (var share = Lowest; share <= 1.001; share += 0.2)
            Add(svg, $"""<line x1="{left + 50}" y1="{Y(share):F1}" x2="{left + Width - 30}" y2="{Y(share):F1}" stroke="#dddddd"/><text x="{left + 44}" y="{Y(share) + 4:F1}" text-anchor="end" fill="#333333">{100 * share:F0} %</text>""");
        foreach (var point in points.Where((_, i) => i % 2 == 0))
            Add(svg, $"""<text x="{X(left, points, point.At):F1}" y="{Bottom + 18}" text-anchor="middle" fill="#333333">{point.At:F2}</text>""");
        var x = X(left, points, inForce);
        Add(svg, $"""<line x1="{x:F1}" y1="{Top}" x2="{x:F1}" y2="{Bottom}" stroke="#555555"/><text x="{left + Width / 2}" y="{Bottom + 38}" text-anchor="middle" fill="#111111">{title}</text>""");
    }

    private static void Lines(StringBuilder svg, int left, IReadOnlyList<ThresholdPoint> points, string colour, string name, Func<Knowledge.Evaluation.EvaluationFigures, double> value)
    {
        string Path(Func<ThresholdPoint, double> of) =>
            string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(left, points, point.At):F1},{Y(of(point)):F1}")));
        Add(svg, $"""<polyline points="{Path(point => value(point.Development))}" fill="none" stroke="{colour}" stroke-width="2.5"/>""");
        Add(svg, $"""<polyline points="{Path(point => value(point.Test))}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="5 4"/>""");
        Add(svg, $"""<text x="{left + 60}" y="{Bottom + (colour == Red ? 54 : 68)}" fill="{colour}">{name}</text>""");
    }

    private static double X(int left, IReadOnlyList<ThresholdPoint> points, double at) => left + 50 + (at - points[0].At) / (points[^1].At - points[0].At) * (Width - 80);

    private static double Y(double share) => Bottom - (share - Lowest) / (1 - Lowest) * (Bottom - Top);

    private static void Add(StringBuilder svg, FormattableString element) => svg.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
