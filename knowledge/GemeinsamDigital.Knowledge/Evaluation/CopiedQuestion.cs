// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Evaluation;

/// <summary>A question of the evaluation that its article has nearly word for word: it would measure learning by heart.</summary>
/// <param name="Phrasing">The title or question of the article.</param>
public sealed record CopiedQuestion(EvaluationQuestion Question, Article Article, string Phrasing);
