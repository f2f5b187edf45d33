// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Evaluation;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>Articles and questions that every engine gets.</summary>
/// <param name="Mistyped">The questions again, in the same order, with a typing error in each.</param>
internal sealed record PeerSet(
    string Name, string Description, IReadOnlyList<Article> Articles, IReadOnlyList<EvaluationQuestion> Questions, IReadOnlyList<EvaluationQuestion> Mistyped)
{
    /// <summary>Whether the articles are real, so that it means something which one is found.</summary>
    public bool HasQuality { get; init; } = true;

    public bool HasPhrasings => Articles.Any(article => article.Questions.Count > 0);

    /// <summary>The one text per article that engines with a single field get.</summary>
    public IReadOnlyList<string> Texts { get; } =
        [.. Articles.Select(article => string.Join('\n', [article.Title, .. article.Questions, .. article.Keywords, article.ShortAnswer, article.Details]))];
}
