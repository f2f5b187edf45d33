// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>Words that say little about the topic: they count less in a question, but are not dropped.</summary>
internal sealed class SoftStopWords(HashSet<string> foldedWords)
{
    public bool Contains(string foldedWord) => foldedWords.Contains(foldedWord);

    public static SoftStopWords Of(TextAnalysis analysis) =>
        new([.. analysis.Rules.StopWords.SelectMany(word => analysis.Analyzer.TermsOf(ViewKind.Words, word))]);
}
