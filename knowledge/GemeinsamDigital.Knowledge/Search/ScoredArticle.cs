// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Search;

/// <param name="Score">
/// How much of the question's weight the article carries, comparable between questions and knowledge bases:
/// below 0.45 hardly related, above 0.65 most probably meant.
/// </param>
public sealed record ScoredArticle(Article Article, double Score);
