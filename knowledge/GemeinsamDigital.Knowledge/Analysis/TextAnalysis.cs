// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>How texts of one language are taken apart, with the words of the articles as the only dictionary.</summary>
internal sealed class TextAnalysis : IDisposable
{
    public TextAnalysis(Vocabulary vocabulary, LanguageRules rules)
    {
        Vocabulary = vocabulary;
        Rules = rules;
        Analyzer = new ViewAnalyzer(rules, new Decompounder(vocabulary));
        Views = View.Of(rules);
        StopWords = new SoftStopWords(rules, Analyzer);
    }

    public Vocabulary Vocabulary { get; }

    public LanguageRules Rules { get; }

    public ViewAnalyzer Analyzer { get; }

    public SoftStopWords StopWords { get; }

    public IReadOnlyList<View> Views { get; }

    public void Dispose() => Analyzer.Dispose();
}
