// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Why the knowledge base decided as it did.</summary>
public sealed record Explanation(string Question, string Language, Decision Decision, IReadOnlyList<ExplainedArticle> Articles, KnowledgeOptions Options);

/// <summary>One article and what each word of the question gave to it; the parts add up to the score.</summary>
public sealed record ExplainedArticle(ScoredArticle Article, IReadOnlyList<ScorePart> Parts);

/// <param name="View">"light", "comp" or "ng4".</param>
/// <param name="Word">The word as asked.</param>
/// <param name="Term">What was looked up: a stem, a part of a compound, a group of letters.</param>
public sealed record ScorePart(string View, string Word, string Term, double Score);
