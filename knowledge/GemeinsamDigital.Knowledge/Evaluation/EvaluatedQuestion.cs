// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Evaluation;

/// <param name="Ranked">The first ten articles, whatever the decision.</param>
public sealed record EvaluatedQuestion(EvaluationQuestion Question, Decision Decision, IReadOnlyList<ScoredArticle> Ranked)
{
    public bool IsInScope => Question.IsInScope;

    /// <summary>1-based; 0 if no right article is among the first ten.</summary>
    public int Rank => RankingFigures.RankOf(Ranked.Select(article => article.Article.Id), Question.Expected);

    /// <summary>The articles that a citizen would be shown.</summary>
    public IReadOnlyList<ScoredArticle> Shown => Decision switch
    {
        Decision.Answer answer => [answer.Best],
        Decision.Candidates candidates => candidates.Choices,
        _ => [],
    };

    /// <summary>Whether what is shown contains a right article, or for an out-of-scope question nothing that may not be shown.</summary>
    public bool IsRight => IsInScope ? Shown.Any(IsExpected) : Shown.All(IsExpected);

    private bool IsExpected(ScoredArticle article) => Question.Expected.Contains(article.Article.Id);
}
