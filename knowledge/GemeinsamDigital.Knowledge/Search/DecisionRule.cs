// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Answer, offer a choice, or admit not to know.</summary>
internal static class DecisionRule
{
    public const int MaxCandidates = 3;

    /// <param name="worded">The article that has the question word for word, if there is one.</param>
    /// <param name="ranked">The best articles first.</param>
    public static Decision Decide(ScoredArticle? worded, IReadOnlyList<ScoredArticle> ranked, Question question, KnowledgeOptions options) =>
        (worded is null ? Choose(ranked, question, options) : new Decision.Answer(worded)) with { Repairs = question.Repairs };

    private static Decision Choose(IReadOnlyList<ScoredArticle> ranked, Question question, KnowledgeOptions options)
    {
        if (ranked.Count == 0 || !question.NamesATopic)
            return new Decision.Unknown(null);
        var best = ranked[0];
        // Letter groups alone are a hint, never an answer.
        if (best.Score >= options.AnswerThreshold && question.KnowsATopicWord)
        {
            var close = Best(ranked, best.Score * (1 - options.Margin));
            return close.Count == 1 ? new Decision.Answer(best) : new Decision.Candidates(close);
        }

        if (best.Score < options.CandidatesThreshold)
            return new Decision.Unknown(best);
        var choices = Best(ranked, Math.Min(options.CandidatesThreshold, best.Score * (1 - options.CandidateSpread)));
        return choices.Count > 1 ? new Decision.Candidates(choices) : new Decision.Unknown(best);
    }

    private static List<ScoredArticle> Best(IReadOnlyList<ScoredArticle> ranked, double from) =>
        [.. ranked.Take(MaxCandidates).Where(article => article.Score >= from)];
}
