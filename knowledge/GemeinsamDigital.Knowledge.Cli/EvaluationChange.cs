// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Knowledge.Evaluation;

namespace GemeinsamDigital.Knowledge.Cli;

/// <summary>What a change of the articles did to the questions of an evaluation.</summary>
internal static class EvaluationChange
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static void Write(IReadOnlyList<EvaluatedQuestion> before, IReadOnlyList<EvaluatedQuestion> after, TextWriter output)
    {
        var was = before.DistinctBy(question => question.Question.Id).ToDictionary(question => question.Question.Id);
        var known = after.Where(question => was.ContainsKey(question.Question.Id)).ToList();
        List<EvaluatedQuestion> better = [.. known.Where(question => question.IsRight && !was[question.Question.Id].IsRight)];
        List<EvaluatedQuestion> worse = [.. known.Where(question => !question.IsRight && was[question.Question.Id].IsRight)];
        foreach (var question in better)
            output.WriteLine($"  jetzt richtig: {question.Question.Text} → {EvaluationReport.Shown(question)}");
        foreach (var question in worse)
            output.WriteLine($"  jetzt falsch:  {question.Question.Text} → {EvaluationReport.Shown(question)} statt {EvaluationReport.Expected(question)}");
        var (old, now) = (EvaluationFigures.Of(before), EvaluationFigures.Of(after));
        output.WriteLine(better.Count + worse.Count == 0 ? "  Keine Frage wird anders gewertet." : $"  {better.Count} Fragen besser, {worse.Count} schlechter.");
        output.WriteLine(string.Create(German,
            $"  an Platz 1 {old.Ranking.RightAt1:P1} → {now.Ranking.RightAt1:P1}, das Richtige gezeigt {old.Served:P1} → {now.Served:P1}, Antworten richtig {old.Precision:P1} → {now.Precision:P1}"));
        if (now.OutOfScope > 0)
            output.WriteLine(string.Create(German, $"  fremde Fragen abgelehnt {old.Refused:P1} → {now.Refused:P1}"));
    }
}
