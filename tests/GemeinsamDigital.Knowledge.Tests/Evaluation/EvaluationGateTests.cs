// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Evaluation;

public sealed class EvaluationGateTests
{
    private static readonly ScoredArticle Right = new(A.Article("a", "a"), 1);
    private static readonly ScoredArticle Wrong = new(A.Article("b", "b"), 1);

    private static readonly Dictionary<string, IReadOnlyList<EvaluatedQuestion>> Sets = new()
    {
        ["in"] = [Asked("1", ["a"], Right), Asked("2", ["a"], Wrong)],
        ["out"] = [Asked("3", [], Wrong), Asked("4", [], null)],
    };

    [Theory]
    [InlineData("in", "rightAt1", 0.5, "2")]
    [InlineData("in", "served", 0.5, "2")]
    [InlineData("in", "precision", 0.5, "2")]
    [InlineData("out", "refused", 0.5, "3")]
    [InlineData("out", "notAsserted", 0.5, "3")]
    [InlineData("out", "nearMissesNotAsserted", 0, "3")]
    [InlineData("de", "precision", 1 / 3.0, "2 3")]
    public void A_floor_that_is_missed_comes_with_the_questions_to_blame(string set, string figure, double reached, string failed)
    {
        var missed = Assert.Single(EvaluationGate.Check([new Floor(set, figure, 0.9)], Sets));

        Assert.Equal(reached, missed.Reached, 12);
        Assert.Equal(failed.Split(' '), missed.Failed.Select(question => question.Question.Id));
    }

    [Fact]
    public void A_floor_that_is_reached_and_a_set_that_was_not_asked_are_fine() =>
        Assert.Empty(EvaluationGate.Check([new Floor("in", "rightAt1", 0.5), new Floor("en", "rightAt1", 0.5)], Sets));

    [Fact]
    public void Floors_are_read_from_a_small_table()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{"citizens-de": {"rightAt1": 0.8, "precision": 0.95}}""");

        var floors = FloorFile.Load(file);

        File.Delete(file);
        Assert.Equal([new Floor("citizens-de", "rightAt1", 0.8), new Floor("citizens-de", "precision", 0.95)], floors);
    }

    [Theory]
    [InlineData("kaputt")]
    [InlineData("""{"citizens-de": 1}""")]
    [InlineData("""{"citizens-de": {"rightAt1": "viel"}}""")]
    [InlineData("""{"citizens-de": {"recall": 0.9}}""")]
    public void A_table_of_another_form_is_refused(string text)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, text);

        var refusal = Assert.Throws<FormatException>(() => FloorFile.Load(file));

        File.Delete(file);
        Assert.Contains(file, refusal.Message);
    }

    private static EvaluatedQuestion Asked(string id, string[] expected, ScoredArticle? answer) => new(
        new EvaluationQuestion(id, "?", expected, "de", expected.Length > 0) { Kind = id == "3" ? "near" : "" },
        [new AskedQuestion("?", answer is null ? new Decision.Unknown(null) : new Decision.Answer(answer))],
        answer is null ? [] : [answer]);
}
