// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Articles.Checks;
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Knowledge.Tests.Content;

/// <summary>What editors write is code: it has tests.</summary>
public sealed partial class ContentTests
{
    private static readonly ArticleCollection Articles = ArticleLoader.LoadFolder(Repository.Articles);
    private static readonly IReadOnlyList<string> Talk = [.. Articles.Articles.Where(article => article.Kind == ArticleKind.Talk).Select(article => article.Id).Distinct()];
    private static readonly IReadOnlyList<EvaluationQuestion> Questions = QuestionFile.Load(Path.Combine(Repository.Evaluation, "questions-de.jsonl"));

    [Fact]
    public void All_articles_load_without_problems() =>
        Assert.Empty(Articles.Problems.Select(problem => $"{problem.File}:{problem.Line} {problem.Problem} {problem.Mend}"));

    /// <summary>On a fixed day: an article that comes due for review is no defect of the day's change.</summary>
    [Fact]
    public void Lint_finds_neither_errors_nor_warnings()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

        var found = new ArticleLint(Repository.Articles, time).Check().Problems.Where(problem => problem.Level != ProblemLevel.Hint);

        Assert.Empty(found.Select(problem => $"{problem.File}:{problem.Line} {problem.Problem} {problem.Quote} {problem.Mend}"));
    }

    [Fact]
    public void German_answers_suit_readers_who_chose_du_and_readers_who_chose_Sie()
    {
        var facts = Articles.Articles.Where(article => article.Language == "de" && article.Kind is not ArticleKind.Talk);

        Assert.Empty(facts.Where(article => Address().IsMatch($"{article.ShortAnswer}\n{article.Details}")).Select(article => article.Id));
    }

    [Fact]
    public void There_are_enough_evaluation_questions_of_both_kinds()
    {
        Assert.True(Questions.Count(question => question.IsInScope) >= 150);
        Assert.True(Questions.Count(question => !question.IsInScope) >= 60);
        Assert.Equal(Questions.Count, Questions.DistinctBy(question => question.Id).Count());
    }

    [Fact]
    public void No_evaluation_question_names_an_article_that_does_not_exist()
    {
        var ids = Articles.Articles.Where(article => article.Language == "de").Select(article => article.Id).ToHashSet();

        Assert.Empty(Questions.SelectMany(question => question.Expected).Except(ids));
    }

    [Fact]
    public void Every_german_topic_is_asked_for()
    {
        var asked = RealEvaluation.Questions.Values.SelectMany(set => set).SelectMany(question => question.Expected).ToHashSet();

        Assert.Empty(Articles.Articles.Where(article => article is { Language: "de", Kind: ArticleKind.Topic } && !asked.Contains(article.Id)).Select(article => article.Id));
    }

    [Theory]
    [InlineData("de", 150)]
    [InlineData("en", 40)]
    public void Enough_questions_stand_in_no_article(string language, int enough)
    {
        using var knowledge = KnowledgeBase.Build(Articles, new KnowledgeOptions());
        var questions = QuestionFile.Load(Path.Combine(Repository.Evaluation, $"questions-{language}.jsonl"));
        var written = Articles.Articles.Where(article => article.Language == language).SelectMany(article => article.Questions.Append(article.Title)).Select(Plain).ToHashSet();

        var scored = Evaluator.WithoutWorded(knowledge, questions).Where(question => question.IsInScope).ToList();

        Assert.True(scored.Count >= enough, $"Only {scored.Count} questions are left.");
        Assert.DoesNotContain(scored, question => written.Contains(Plain(question.Text)));
    }

    [Fact]
    public void The_figures_in_the_readme_are_the_thresholds_in_force()
    {
        var options = new KnowledgeOptions();
        var german = System.Globalization.CultureInfo.GetCultureInfo("de-DE");

        var readme = File.ReadAllText(Path.Combine(Repository.Root, "knowledge", "README.md"));

        Assert.Contains(string.Create(german, $"ab {options.AnswerThreshold} ist er die Antwort, ab {options.CandidatesThreshold} Teil einer Auswahl"), readme);
    }

    [Fact]
    public void The_articles_answer_what_they_are_evaluated_on()
    {
        using var knowledge = KnowledgeBase.Build(Articles, new KnowledgeOptions());

        var figures = EvaluationFigures.Of(Evaluator.Run(knowledge, Evaluator.WithoutWorded(knowledge, [.. Questions.Select(MayBeTalkedAbout)])));

        Assert.InRange(figures.Ranking.RightAt1, 0.85, 1);
        Assert.InRange(figures.Ranking.RightAt5, 0.95, 1);
        Assert.InRange(figures.Precision, 0.93, 1);
        Assert.InRange(figures.Refused, 0.75, 1);
    }

    [GeneratedRegex(@"\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\w*|[Ee]uch|[Ee]u(er|re)\w*)\b|(?<=[a-zäöüß,] )(Sie|Ihnen|Ihr\w*)\b")]
    private static partial Regex Address();

    /// <summary>Talk states no facts: to a question that no topic answers it is a kind way to refuse.</summary>
    private static EvaluationQuestion MayBeTalkedAbout(EvaluationQuestion question) =>
        question.IsInScope ? question : question with { Expected = [.. question.Expected, .. Talk] };

    private static string Plain(string text) => new([.. text.ToLowerInvariant().Where(char.IsLetterOrDigit)]);
}
