// SPDX-License-Identifier: EUPL-1.2

namespace GemeinsamDigital.Knowledge.Evaluation;

/// <summary>A figure for which a floor can be set: more is better.</summary>
/// <param name="Means">What it says, in German.</param>
public sealed record FloorFigure(string Name, string Means, Func<IReadOnlyList<EvaluatedQuestion>, double> Of, Func<EvaluatedQuestion, bool> KeepsItDown)
{
    public static readonly IReadOnlyList<FloorFigure> All =
    [
        new("rightAt1", "richtiger Artikel an Platz 1", questions => EvaluationFigures.Of(questions).Ranking.RightAt1, IsNotFirst),
        new("meanReciprocalRank", "mittlerer Kehrwert des Rangs", questions => EvaluationFigures.Of(questions).Ranking.MeanReciprocalRank, IsNotFirst),
        new("served", "das Richtige gezeigt", questions => EvaluationFigures.Of(questions).Served, question => question.IsInScope && !question.IsRight),
        new("precision", "Antworten, die richtig sind", questions => EvaluationFigures.Of(questions).Precision, IsWrongAnswer),
        new("refused", "fremde Fragen abgelehnt", questions => EvaluationFigures.Of(questions).Refused, question => !question.IsInScope && !question.IsRight),
        new("notAsserted", "fremde Fragen ohne falsche Antwort", questions => 1 - EvaluationFigures.Of(questions).WronglyAnswered, question => !question.IsInScope && IsWrongAnswer(question)),
        new("nearMissesNotAsserted", "knapp daneben, ohne falsche Antwort", NearMissesNotAsserted, question => question.Question.IsNearMiss && IsWrongAnswer(question)),
    ];

    private static double NearMissesNotAsserted(IReadOnlyList<EvaluatedQuestion> questions) =>
        1 - EvaluationFigures.Of([.. questions.Where(question => question.Question.IsNearMiss)]).WronglyAnswered;

    private static bool IsNotFirst(EvaluatedQuestion question) => question.IsInScope && question.Rank != 1;

    private static bool IsWrongAnswer(EvaluatedQuestion question) => question.IsWronglyAnswered;
}
