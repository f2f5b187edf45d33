// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Benchmarks.Thresholds;

internal static class ThresholdReport
{
    public static string Of(IReadOnlyList<ThresholdPoint> answers, IReadOnlyList<ThresholdPoint> candidates, KnowledgeOptions defaults, int development, int test)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # When the bot answers

            All figures of this page come from one run of one command, which writes the page and the plot anew. Do not edit them by hand.

            ```sh
            dotnet run -c Release --project tests/GemeinsamDigital.Benchmarks -- thresholds
            ```

            All German questions of `knowledge/evaluation`, in German and in Leichte Sprache, in scope and out of scope: {development} with odd numbers
            (development), {test} with even numbers (test). **The thresholds were chosen on the development half**; the test half was only measured. What the words
            mean is explained in [how retrieval works](how-retrieval-works.md). All shares in %.

            ![Two line charts. Left: the higher the answer threshold, the more answers are right and the fewer questions are answered at once. Right: the higher the candidates threshold, the more foreign messages are refused and the fewer people are shown the right article. All values are in the tables of this page.](thresholds.svg)

            ## Answer threshold (in force: {defaults.AnswerThreshold})

            | threshold | answered at once, dev | right of them, dev | foreign asserted, dev | answered at once, test | right of them, test | foreign asserted, test |
            | --- | --- | --- | --- | --- | --- | --- |

            """);
        foreach (var point in answers)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Mark(point.At, defaults.AnswerThreshold)} | {Percent(point.Development.Answered)} | {Percent(point.Development.Precision)} | {Percent(point.Development.WronglyAnswered)} ");
            page.Append(CultureInfo.InvariantCulture, $"| {Percent(point.Test.Answered)} | {Percent(point.Test.Precision)} | {Percent(point.Test.WronglyAnswered)} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"""

            ## Candidates threshold (in force: {defaults.CandidatesThreshold})

            | threshold | shown the right article, dev | foreign refused or led on, dev | shown the right article, test | foreign refused or led on, test |
            | --- | --- | --- | --- | --- |

            """);
        foreach (var point in candidates)
            page.Append(CultureInfo.InvariantCulture, $"| {Mark(point.At, defaults.CandidatesThreshold)} | {Percent(point.Development.Served)} | {Percent(point.Development.Refused)} | {Percent(point.Test.Served)} | {Percent(point.Test.Refused)} |\n");
        return page.ToString();
    }

    private static string Mark(double at, double inForce) => Math.Abs(at - inForce) < 0.001 ? $"**{Two(at)}**" : Two(at);

    private static string Two(double number) => number.ToString("F2", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("F1", CultureInfo.InvariantCulture);
}
