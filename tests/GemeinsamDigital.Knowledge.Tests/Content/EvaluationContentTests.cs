// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Content;

/// <summary>The questions that we measure with are worth something only if nobody wrote them into the articles.</summary>
public sealed class EvaluationContentTests
{
    private static readonly IReadOnlyList<EvaluationQuestion> Questions = [.. RealEvaluation.Questions.Values.SelectMany(set => set)];

    [Fact]
    public void No_evaluation_question_is_copied_into_an_article()
    {
        using var copies = new CopiedQuestions(RealEvaluation.Articles.Articles);

        var found = copies.Find(Questions.Where(IsMeasured))
            .Select(copy => $"{copy.Question.Id} „{copy.Question.Text}“ stands in {copy.Article.Language}/{copy.Article.Id} as „{copy.Phrasing}“")
            .ToList();

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void Each_question_has_an_id_of_its_own() =>
        Assert.Empty(Questions.GroupBy(question => question.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void No_evaluation_question_names_an_article_that_does_not_exist()
    {
        var ids = RealEvaluation.Articles.Articles.Select(article => article.Id).ToHashSet();

        Assert.Empty(Questions.SelectMany(question => question.Expected).Except(ids));
    }

    /// <summary>The first turn of a conversation only sets the scene for the next one.</summary>
    private static bool IsMeasured(EvaluationQuestion question) => !question.Id.EndsWith("/1", StringComparison.Ordinal);
}
