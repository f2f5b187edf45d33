// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Content;

/// <summary>The real articles against all questions in knowledge/evaluation: no figure may fall below its floor in floors.json.</summary>
public sealed class EvaluationFloorTests
{
    private const int MostFailures = 40;
    private static readonly IReadOnlyList<Floor> Floors = FloorFile.Load(Path.Combine(Repository.Evaluation, "floors.json"));

    public static TheoryData<string> Sets => [.. Floors.Select(floor => floor.Set).Distinct()];

    [Theory]
    [MemberData(nameof(Sets))]
    public void No_figure_is_below_its_floor(string set)
    {
        var missed = EvaluationGate.Check([.. Floors.Where(floor => floor.Set == set)], RealEvaluation.Evaluated);

        Assert.True(missed.Count == 0, string.Join('\n', missed.Select(Describe)));
    }

    [Fact]
    public void Each_set_of_questions_has_floors_and_each_floor_has_questions()
    {
        var known = RealEvaluation.Questions.Keys.Concat(RealEvaluation.Questions.Values.SelectMany(set => set).Select(question => question.Language));

        Assert.Empty(RealEvaluation.Questions.Keys.Except(Floors.Select(floor => floor.Set)));
        Assert.Empty(Floors.Select(floor => floor.Set).Except(known));
    }

    private static string Describe(MissedFloor missed) => string.Create(CultureInfo.InvariantCulture,
        $"{missed.Floor.Set}: {missed.Floor.Figure} is {missed.Reached:F4}, its floor {missed.Floor.AtLeast:F4}. {missed.Failed.Count} questions keep it down:\n")
        + string.Concat(missed.Failed.Take(MostFailures).Select(question =>
            $"  {question.Question.Id} {question.Question.Text} → {Names(question.Shown.Select(article => article.Article.Id))}, should be {Names(question.Question.Expected)}\n"));

    private static string Names(IEnumerable<string> ids) => string.Join(", ", ids.DefaultIfEmpty("nothing"));
}
