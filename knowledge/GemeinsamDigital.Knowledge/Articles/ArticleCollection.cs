// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics.CodeAnalysis;
using GemeinsamDigital.Knowledge.Lexicon;

namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>All articles that could be loaded, and all problems met on the way.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "What editors call the collection of articles; nothing enumerates it.")]
public sealed record ArticleCollection(IReadOnlyList<Article> Articles, IReadOnlyList<ArticleProblem> Problems)
{
    public IReadOnlyList<LexiconEntry> Lexicon { get; init; } = [];
}
