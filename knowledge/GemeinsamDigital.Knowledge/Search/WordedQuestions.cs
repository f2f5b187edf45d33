// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
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
    // Folded. What is asked for matters as much as what about: "Where is the box?" is not "What is the box?".
    private static readonly FrozenSet<string> QuestionWords =
        ("was wer wen wem wessen wie wo wann warum wieso weshalb wozu wofur woher wohin womit welche welcher welches welchen wieviel noch nicht "
        + "what who whom whose how where when why which still not").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, Article?> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Article?> _byGist = new(StringComparer.Ordinal);

    public WordedQuestions(IReadOnlyList<Article> articles, TextAnalysis analysis, LexiconWords lexicon)
    {
        foreach (var article in articles)
        {
            foreach (var phrasing in IndexedText.Phrasings(article).Split('\n'))
            {
                List<string> words = [.. analysis.Analyzer.TermsOf(ViewKind.Words, phrasing).Select(lexicon.Standard)];
                Add(_byWords, Key(words), article);
                Add(_byGist, Key(words.Where(word => QuestionWords.Contains(word) || analysis.StopWords.WeightOf(word) == 1)), article);
            }
        }
    }

    /// <returns>Null if no article has exactly these words, or two have.</returns>
    public Article? Find(IEnumerable<QueryWord> question) => Find(_byWords, Key(question.Select(word => word.Folded)));

    /// <summary>The same with words repaired, and after that without the words that only fill: "Wat is'n nu die Kizebox?" is "Was ist die Kiezbox?".</summary>
    public Article? FindGist(IReadOnlyList<QueryWord> question)
    {
        if (!question.Any(word => word.IsTopicWord))
            return null;
        List<string> gist = [.. question.Where(word => word.IsTopicWord || QuestionWords.Contains(word.Folded)).Select(Understood)];
        // "Arena" alone is the gist of many a question.
        return Find(_byWords, Key(question.Select(Understood))) ?? (gist.Count > 1 ? Find(_byGist, Key(gist)) : null);
    }

    private static string Understood(QueryWord word) => word.Repair ?? word.Folded;

    private static string Key(IEnumerable<string> foldedWords) => string.Join(' ', foldedWords);

    private static Article? Find(Dictionary<string, Article?> articles, string key) => key.Length > 0 ? articles.GetValueOrDefault(key) : null;

    private static void Add(Dictionary<string, Article?> articles, string key, Article article) =>
        articles[key] = articles.TryGetValue(key, out var other) && other != article ? null : article;
}
