// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>How texts of one language are taken apart, with the words of the articles as the only dictionary.</summary>
internal sealed class TextAnalysis(Vocabulary vocabulary, LanguageRules rules) : IDisposable
{
    public Vocabulary Vocabulary => vocabulary;

    public LanguageRules Rules => rules;

    public ViewAnalyzer Analyzer { get; } = new(rules, new Decompounder(vocabulary));

    public IReadOnlyList<View> Views { get; } = View.Of(rules);

    public void Dispose() => Analyzer.Dispose();
}
