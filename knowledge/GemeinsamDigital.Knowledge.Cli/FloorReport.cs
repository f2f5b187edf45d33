// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Knowledge.Evaluation;

namespace GemeinsamDigital.Knowledge.Cli;

/// <summary>Which figures fell below their floor, and the questions to look at.</summary>
internal static class FloorReport
{
    private const int MostQuestions = 15;
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static void Write(IReadOnlyList<MissedFloor> missed, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(missed.Count == 0 ? "Keine Kennzahl liegt unter ihrer Untergrenze." : $"{missed.Count} Kennzahlen liegen unter ihrer Untergrenze:");
        foreach (var miss in missed)
        {
            var figure = FloorFigure.All.Single(figure => figure.Name == miss.Floor.Figure);
            output.WriteLine(string.Create(German, $"  {miss.Floor.Set}, {figure.Means} ({figure.Name}): {miss.Reached:P1} statt {miss.Floor.AtLeast:P1}. Daran liegt es:"));
            foreach (var question in miss.Failed.Take(MostQuestions))
                output.WriteLine($"    {question.Question.Id} {question.Question.Text} → {EvaluationReport.Shown(question)} statt {EvaluationReport.Expected(question)}");
            if (miss.Failed.Count > MostQuestions)
                output.WriteLine($"    und {miss.Failed.Count - MostQuestions} weitere");
        }
    }
}
