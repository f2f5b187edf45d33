// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>The stop words of a language as they look after folding.</summary>
internal sealed class SoftStopWords(HashSet<string> foldedWords)
{
    public bool Contains(string foldedWord) => foldedWords.Contains(foldedWord);

    public static SoftStopWords Of(TextAnalysis analysis) =>
        new([.. analysis.Rules.StopWords.SelectMany(word => analysis.Analyzer.TermsOf(ViewKind.Words, word))]);
}
