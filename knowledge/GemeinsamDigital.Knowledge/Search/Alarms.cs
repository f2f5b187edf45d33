// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>
/// What calls for an article for people in danger: a word that its editors listed, as a keyword or as a phrasing of its own, or several words
/// of one phrasing. "Von der Brücke springen" is a cry, "Brücke" is nothing but a bridge.
/// </summary>
internal sealed class Alarms(IEnumerable<Article> urgent, TextAnalysis analysis)
{
    private const int TopicWordsOfOnePhrasing = 2;
    private const int WordsOfOnePhrasing = 3;

    /// <summary>So many letters are a word in a longer one: "Suizid" in "Suizidgedanken".</summary>
    private const int ShortestInside = 5;

    private readonly Dictionary<string, HashSet<string>> _stems = urgent.ToDictionary(article => article.Id, article => StemsOf(article, analysis), StringComparer.Ordinal);

    public int Articles => _stems.Count;

    public bool Concern(Article article) => _stems.ContainsKey(article.Id);

    public bool Call(Article article, Question question)
    {
        var stems = _stems[article.Id];
        return question.Words.Any(word => word.IsTopicWord
            && (word.Terms.Any(term => term.View.Kind != ViewKind.Grams && stems.Contains(term.Text)) || stems.Any(stem => stem.Length >= ShortestInside && word.Folded.Contains(stem, StringComparison.Ordinal))));
    }

    /// <param name="inOnePhrasing">How many words of the question stand in the same phrasing of the article.</param>
    public static bool Call((int Words, int TopicWords) inOnePhrasing) =>
        inOnePhrasing.Words >= WordsOfOnePhrasing || inOnePhrasing.TopicWords >= TopicWordsOfOnePhrasing;

    private static HashSet<string> StemsOf(Article article, TextAnalysis analysis)
    {
        var words = article.Questions.Select(Stems).Where(stems => stems.Count == 1);
        return [.. article.Keywords.Select(Stems).Concat(words).SelectMany(stems => stems)];

        List<string> Stems(string text) => analysis.Analyzer.TermsOf(ViewKind.Light, text);
    }
}
