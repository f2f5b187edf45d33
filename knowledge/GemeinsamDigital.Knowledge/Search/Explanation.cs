// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Why the knowledge base decided as it did.</summary>
/// <param name="IsWordForWord">The question stands like this in the article; scores did not matter.</param>
/// <param name="Articles">The best articles first; the second is the runner-up.</param>
/// <param name="Options">The thresholds that were applied.</param>
public sealed record Explanation(
    string Question,
    string Language,
    Decision Decision,
    bool IsWordForWord,
    IReadOnlyList<ExplainedWord> Words,
    IReadOnlyList<ExplainedArticle> Articles,
    KnowledgeOptions Options);

/// <param name="Share">The word's share of the question's weight; all shares add up to 1.</param>
/// <param name="IsKnown">Whether any article contains the word, a part of it, or the word it was read as.</param>
/// <param name="ReadAs">The repaired word; null if it was understood as written.</param>
/// <param name="Means">What the lexicon says that it means; null if it does not have the word.</param>
public sealed record ExplainedWord(string Word, double Share, bool IsStopWord, bool IsKnown, string? ReadAs, string? Means);

/// <summary>One article and what each word of the question gave to it; the parts add up to the score.</summary>
public sealed record ExplainedArticle(ScoredArticle Article, IReadOnlyList<ScorePart> Parts);

/// <param name="View">"light", "comp" or "ng4" for the whole article; with "asked-" in front for its best single phrasing.</param>
/// <param name="Word">The word as asked.</param>
/// <param name="Term">What was looked up: a stem, a part of a compound, a group of letters.</param>
public sealed record ScorePart(string View, string Word, string Term, double Score);
