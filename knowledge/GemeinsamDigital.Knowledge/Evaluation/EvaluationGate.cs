// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Evaluation;

/// <summary>Compares what an evaluation reached with its floors.</summary>
public static class EvaluationGate
{
    /// <param name="sets">The evaluated questions by set: the name of their file without its ending.</param>
    /// <returns>The floors that were missed; those of sets that were not evaluated are not looked at.</returns>
    public static IReadOnlyList<MissedFloor> Check(IReadOnlyList<Floor> floors, IReadOnlyDictionary<string, IReadOnlyList<EvaluatedQuestion>> sets)
    {
        var byLanguage = sets.Values.SelectMany(questions => questions).ToLookup(question => question.Question.Language);
        return
        [
            .. from floor in floors
               let questions = sets.GetValueOrDefault(floor.Set) ?? [.. byLanguage[floor.Set]]
               where questions.Count > 0
               let figure = FloorFigure.All.Single(figure => figure.Name == floor.Figure)
               let reached = figure.Of(questions)
               where reached < floor.AtLeast
               select new MissedFloor(floor, reached, [.. questions.Where(figure.KeepsItDown)]),
        ];
    }
}
