// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Lexicon;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>What editors wrote for one language.</summary>
internal sealed record LanguageContent(string Language, IReadOnlyList<Article> Articles, IReadOnlyList<LexiconEntry> Lexicon)
{
    public bool IsSameAs(LanguageContent other) =>
        Language == other.Language
        && Articles.SequenceEqual(other.Articles, ReferenceEqualityComparer.Instance)
        && Lexicon.SequenceEqual(other.Lexicon);
}
