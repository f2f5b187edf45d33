// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Answer, offer a choice, or admit not to know.</summary>
internal static class DecisionRule
{
    public const int MaxCandidates = 3;

    private const double SameGist = 1.5;
    private const double UrgentScore = 0.3;
    private const double UrgentLead = 0.2;

    /// <summary>How sure it is that a question means the article in which it stands word for word.</summary>
    public const double WordForWord = 3;

    /// <param name="worded">The article that has the question word for word, if there is one.</param>
    /// <param name="gist">The article that has the question in other filling words, if there is one.</param>
    /// <param name="ranked">The best articles first.</param>
    /// <param name="evidence">What the score of the first one rests on.</param>
    public static Decision Decide(
        ScoredArticle? worded, ScoredArticle? gist, IReadOnlyList<ScoredArticle> ranked, Evidence evidence, Question question, KnowledgeOptions options) =>
        (worded is not null ? new Decision.Answer(worded) { Confidence = WordForWord }
            : gist is not null ? new Decision.Answer(gist) { Confidence = SameGist }
            : Choose(ranked, evidence, question, options)) with
        { Repairs = question.Repairs };

    private static Decision Choose(IReadOnlyList<ScoredArticle> ranked, Evidence evidence, Question question, KnowledgeOptions options)
    {
        if (ranked.Count == 0 || !question.NamesATopic)
            return new Decision.Unknown(null);
        var best = ranked[0];
        var lead = ranked.Count > 1 ? (best.Score - ranked[1].Score) / best.Score : 1;
        var confidence = evidence.Support + lead;
        if (options.UrgentArticles.Contains(best.Article.Id) && best.Score >= UrgentScore && lead >= UrgentLead)
            return new Decision.Answer(best) { Confidence = confidence };
        // Letter groups alone are a hint, never an answer.
        if (confidence >= options.AnswerThreshold && lead >= options.Margin && question.KnowsATopicWord && evidence.Exact > 0)
            return new Decision.Answer(best) { Confidence = confidence };
        if (evidence.SupportToOffer < options.CandidatesThreshold)
            return new Decision.Unknown(best) { Confidence = confidence };
        var choices = ranked.Take(MaxCandidates).Where(article => article.Score >= best.Score * (1 - options.CandidateSpread)).ToList();
        return choices.Count > 1 ? new Decision.Candidates(choices) { Confidence = confidence } : new Decision.Unknown(best) { Confidence = confidence };
    }
}
