// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Indexing;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>
/// The phrasings that editors wrote down, by their words. Who asks in exactly these words gets this article, however close
/// another one comes.
/// </summary>
internal sealed class WordedQuestions
{
    private readonly Dictionary<string, Article?> _byWords = new(StringComparer.Ordinal);

    public WordedQuestions(IReadOnlyList<Article> articles, ViewAnalyzer analyzer, LexiconWords lexicon)
    {
        foreach (var article in articles)
        {
            foreach (var words in IndexedText.Phrasings(article).Split('\n').Select(text => Key(analyzer.TermsOf(ViewKind.Words, text).Select(lexicon.Standard))).Distinct())
                _byWords[words] = _byWords.ContainsKey(words) ? null : article;
        }
    }

    /// <returns>Null if no article has exactly these words, or two have.</returns>
    public Article? Find(IEnumerable<QueryWord> question) => Key(question.Select(word => word.Folded)) is { Length: > 0 } key ? _byWords.GetValueOrDefault(key) : null;

    private static string Key(IEnumerable<string> foldedWords) => string.Join(' ', foldedWords);
}
