// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Evaluation;

/// <summary>All figures are small enough to be checked by hand.</summary>
public sealed class FigureTests
{
    [Fact]
    public void Ranking_figures_are_shares_and_a_mean()
    {
        var figures = RankingFigures.Of([1, 1, 2, 4, 10, 0, 6, 1]);

        Assert.Equal(8, figures.Questions);
        Assert.Equal(3 / 8.0, figures.RightAt1);
        Assert.Equal(5 / 8.0, figures.RightAt5);
        Assert.Equal((3 + 1 / 2.0 + 1 / 4.0 + 1 / 10.0 + 1 / 6.0) / 8, figures.MeanReciprocalRank, 12);
    }

    [Fact]
    public void No_questions_have_figures_of_zero() => Assert.Equal(new RankingFigures(0, 0, 0, 0), RankingFigures.Of([]));

    [Theory]
    [InlineData("a b c", "b", 2)]
    [InlineData("a b c", "c b", 2)]
    [InlineData("a b c", "x", 0)]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11", "11", 0)]
    public void The_rank_is_that_of_the_first_right_article(string ranked, string expected, int rank) =>
        Assert.Equal(rank, RankingFigures.RankOf(ranked.Split(' '), expected.Split(' ')));

    [Fact]
    public void What_citizens_get_is_counted()
    {
        EvaluatedQuestion[] questions =
        [
            Evaluated("a", new Decision.Answer(Scored("a"))),
            Evaluated("a", new Decision.Answer(Scored("a"))),
            Evaluated("a", new Decision.Answer(Scored("b"))),
            Evaluated("a", new Decision.Candidates([Scored("b"), Scored("a")])),
            Evaluated("a", new Decision.Unknown(null)),
            Evaluated(null, new Decision.Unknown(null)),
            Evaluated(null, new Decision.Unknown(Scored("b"))),
            Evaluated(null, new Decision.Candidates([Scored("b"), Scored("a")])),
            Evaluated(null, new Decision.Answer(Scored("b"))),
        ];

        var figures = EvaluationFigures.Of(questions);

        Assert.Equal(5, figures.Ranking.Questions);
        Assert.Equal(4, figures.OutOfScope);
        Assert.Equal(3 / 5.0, figures.Answered);
        Assert.Equal(1 / 5.0, figures.OfferedChoice);
        Assert.Equal(1, figures.RightChoice);
        Assert.Equal(3 / 5.0, figures.Served);
        Assert.Equal(2 / 4.0, figures.Precision);
        Assert.Equal(2 / 4.0, figures.Refused);
        Assert.Equal(1 / 4.0, figures.WronglyAnswered);
    }

    [Fact]
    public void An_article_that_may_be_shown_is_no_mistake()
    {
        var question = new EvaluationQuestion("q", "Wohngeld beantragen", ["antraege"], "de", IsInScope: false);

        Assert.True(Decided(question, new Decision.Answer(Scored("antraege"))).IsRight);
        Assert.True(Decided(question, new Decision.Unknown(null)).IsRight);
        Assert.True(Decided(question, new Decision.Candidates([Scored("antraege"), Scored("b")])).IsRight);
        Assert.False(Decided(question, new Decision.Candidates([Scored("a"), Scored("b")])).IsRight);
    }

    [Fact]
    public void A_near_miss_may_be_offered_but_not_asserted()
    {
        var question = new EvaluationQuestion("q", "Was verdient der CDO?", [], "de", IsInScope: false) { Kind = "near" };

        Assert.True(Decided(question, new Decision.Candidates([Scored("cdo"), Scored("kosten")])).IsRight);
        Assert.False(Decided(question, new Decision.Answer(Scored("cdo"))).IsRight);
    }

    [Fact]
    public void Who_is_in_need_must_be_shown_help()
    {
        var question = new EvaluationQuestion("q", "Es brennt!", ["notfall"], "de", IsInScope: false) { Must = "notfall" };

        Assert.False(Decided(question, new Decision.Unknown(null)).IsRight);
        Assert.True(Decided(question, new Decision.Candidates([Scored("a"), Scored("notfall")])).IsRight);
    }

    [Fact]
    public void Two_questions_in_one_message_need_both_articles()
    {
        var question = new EvaluationQuestion("q", "Was ist das und wer bezahlt das?", ["a", "b"], "de") { AsksForAll = true };

        Assert.False(Decided(question, new Decision.Answer(Scored("a"))).IsRight);
        Assert.True(new EvaluatedQuestion(question, [new("", new Decision.Answer(Scored("a"))), new("", new Decision.Answer(Scored("b")))], []).IsRight);
    }

    [Fact]
    public void Questions_about_articles_that_do_not_exist_are_left_out()
    {
        using var knowledge = A.KnowledgeBase(A.SmallTown());
        EvaluationQuestion[] questions =
        [
            new("1", "a", ["kiezbox", "fehlt"], "de"),
            new("2", "b", ["fehlt"], "de"),
            new("3", "c", [], "de", IsInScope: false),
        ];

        var scored = Evaluator.OnlyExisting(knowledge, questions, out var missing);

        Assert.Equal(["1", "3"], scored.Select(question => question.Id));
        Assert.Equal(["kiezbox"], scored[0].Expected);
        Assert.Equal(["fehlt"], missing);
    }

    private static ScoredArticle Scored(string id) => new(A.Article(id, id), 1);

    private static EvaluatedQuestion Evaluated(string? expected, Decision decision) =>
        new(new EvaluationQuestion("q", "?", expected is null ? [] : [expected], "de", expected is not null), [new AskedQuestion("?", decision)], [Scored(expected ?? "x")]);

    private static EvaluatedQuestion Decided(EvaluationQuestion question, Decision decision) => new(question, [new AskedQuestion("?", decision)], []);
}
