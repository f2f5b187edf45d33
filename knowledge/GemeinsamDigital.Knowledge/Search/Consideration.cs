// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>A question as the articles of one language see it.</summary>
/// <param name="Ranked">The best articles first.</param>
/// <param name="Worded">The article that has the question word for word, if there is one.</param>
internal sealed record Consideration(Question Question, IReadOnlyList<ScoredArticle> Ranked, ScoredArticle? Worded, Decision Decision)
{
    private const int Depth = 10;

    /// <param name="topic">What was talked about before; null at the beginning.</param>
    public static Consideration Of(LanguageSearch search, string text, Article? topic, KnowledgeOptions options)
    {
        var alone = Plain(search, search.Read(text), options);
        return topic is null ? alone : FollowUp.Read(alone, search, topic, options);
    }

    private static Consideration Plain(LanguageSearch search, Question question, KnowledgeOptions options)
    {
        var ranked = search.Rank(question, Depth);
        var worded = search.FindWorded(question, ranked);
        var evidence = ranked is [var best, ..] ? search.EvidenceFor(question, best.Article) : default;
        return new Consideration(question, ranked, worded, DecisionRule.Decide(worded, search.FindGist(question, ranked), ranked, evidence, question, options));
    }
}
