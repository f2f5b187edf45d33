// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Evaluation;

/// <param name="Asked">What the message was taken for; nearly always one question.</param>
/// <param name="Ranked">The first ten articles for the first of them, whatever the decision.</param>
public sealed record EvaluatedQuestion(EvaluationQuestion Question, IReadOnlyList<AskedQuestion> Asked, IReadOnlyList<ScoredArticle> Ranked)
{
    public bool IsInScope => Question.IsInScope;

    /// <summary>The decision on the first question of the message.</summary>
    public Decision Decision => Asked[0].Decision;

    /// <summary>1-based; 0 if no right article is among the first ten.</summary>
    public int Rank => RankingFigures.RankOf(Ranked.Select(article => article.Article.Id), Question.Expected);

    /// <summary>The articles that a citizen would be shown.</summary>
    public IReadOnlyList<ScoredArticle> Shown => [.. Asked.SelectMany(asked => asked.Decision.Shown)];

    /// <summary>
    /// Whether what is shown contains a right article (all of them, if the message asks for all); for an out-of-scope question:
    /// nothing is asserted that may not be shown, and a choice contains something that may, or at least the question came close.
    /// </summary>
    public bool IsRight =>
        Question.Must is { } must ? Shown.Any(article => article.Article.Id == must)
        : Question.AsksForAll ? Question.Expected.All(id => Shown.Any(article => article.Article.Id == id))
        : IsInScope ? Shown.Any(IsExpected)
        : Shown.Count == 0 || Shown.Any(IsExpected) || (Question.IsNearMiss && Decision is Decision.Candidates);

    /// <summary>Whether something was stated as the answer, not only offered.</summary>
    public bool IsAnswered => Asked.Any(asked => asked.Decision is Decision.Answer);

    /// <summary>Whether a wrong article was stated as the answer.</summary>
    public bool IsWronglyAnswered => Asked.Any(asked => asked.Decision is Decision.Answer answer && !IsExpected(answer.Best));

    private bool IsExpected(ScoredArticle article) => Question.Expected.Contains(article.Article.Id);
}
