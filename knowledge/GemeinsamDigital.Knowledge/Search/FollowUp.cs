// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>"And where are they?": answers a question with the topic in mind that was talked about before.</summary>
internal static class FollowUp
{
    /// <summary>A surer answer needs no look at the topic before, unless the question begins with "and".</summary>
    private const double SureAnswer = 1.8;

    /// <summary>How much of the question's own words an article must have to be more than the old topic once again.</summary>
    private const double OwnShare = 0.3;

    private const double WeightOfTopic = 0.5;
    private const double AlreadyTold = 0.15;

    public static Consideration Read(Consideration alone, LanguageSearch search, Article topic, KnowledgeOptions options)
    {
        var leaning = LeaningWords.LeaningOf(alone.Question.Words);
        if (alone.Worded is not null || leaning == Leaning.None || IsTalk(alone) || (leaning == Leaning.Weak && alone.Decision is Decision.Answer { Confidence: >= SureAnswer }))
            return alone;
        var ranked = RankNear(topic, alone, search);
        var own = ranked.Count == 0 ? 0 : search.ScoreOf(alone.Question, ranked[0].Article);
        if (own >= OwnShare)
            return alone with { Ranked = ranked, Decision = Decide(ranked, alone, options) };
        // Nothing but "and what about it?": the topic itself has more to tell than it was asked for.
        return alone.Decision is not Decision.Answer && alone.Question.Words.All(word => word.IsKnown || !word.IsTopicWord)
            ? alone with { Decision = new Decision.Answer(new ScoredArticle(topic, own)) { Repairs = alone.Question.Repairs, Confidence = options.AnswerThreshold, LeansOnTopic = true } }
            : alone;
    }

    private static bool IsTalk(Consideration alone) => alone.Decision is not Decision.Unknown && alone.Ranked is [{ Article.Kind: ArticleKind.Talk }, ..];

    private static Decision Decide(IReadOnlyList<ScoredArticle> ranked, Consideration alone, KnowledgeOptions options)
    {
        var close = ranked.TakeWhile(article => article.Score > ranked[0].Score * (1 - options.Margin)).Take(DecisionRule.MaxCandidates).ToList();
        Decision decision = close.Count == 1 ? new Decision.Answer(ranked[0]) : new Decision.Candidates(close);
        return decision with { Repairs = alone.Question.Repairs, Confidence = options.AnswerThreshold, LeansOnTopic = true };
    }

    /// <summary>Articles around the topic by what they have of the question, and by how near they are to the topic.</summary>
    private static IReadOnlyList<ScoredArticle> RankNear(Article topic, Consideration alone, LanguageSearch search)
    {
        var about = search.Read(topic.Title).OnlyTopicWords();
        var near = search.Rank(alone.Question.And(about), 10).Concat(alone.Ranked).Select(article => article.Article)
            .Concat(search.FindAll(topic.FollowUps)).Append(topic).Distinct();
        return
        [
            .. near
                .Select(article => new ScoredArticle(article, search.ScoreOf(alone.Question, article) + WeightOfTopic * search.ScoreOf(about, article) - (article == topic ? AlreadyTold : 0)))
                .OrderByDescending(article => article.Score),
        ];
    }
}
