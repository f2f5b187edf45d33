// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>The words of a language that count less than their rarity, as they look after folding.</summary>
internal sealed class SoftStopWords
{
    private const double StopWordWeight = 0.35;
    private const double EverydayWeight = 0.4;
    private readonly HashSet<string> _stopWords;
    private readonly HashSet<string> _everyday;

    public SoftStopWords(LanguageRules rules, ViewAnalyzer analyzer)
    {
        _stopWords = Folded(analyzer, rules.StopWords);
        _everyday = Folded(analyzer, rules.EverydayWords);
    }

    /// <summary>Whether the word is grammar: a question made of such words only names no topic.</summary>
    public bool Contains(string foldedWord) => _stopWords.Contains(foldedWord);

    public double WeightOf(string foldedWord) => Contains(foldedWord) ? StopWordWeight : _everyday.Contains(foldedWord) ? EverydayWeight : 1;

    private static HashSet<string> Folded(ViewAnalyzer analyzer, IEnumerable<string> words) =>
        [.. words.SelectMany(word => analyzer.TermsOf(ViewKind.Words, word))];
}
