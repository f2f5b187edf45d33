// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>How texts of one language are taken apart, with the words of the articles as the only dictionary.</summary>
internal sealed class TextAnalysis : IDisposable
{
    private TextAnalysis(Vocabulary vocabulary, LanguageRules rules)
    {
        Vocabulary = vocabulary;
        Rules = rules;
        Analyzer = new ViewAnalyzer(rules, new Decompounder(vocabulary));
        Views = View.Of(rules);
    }

    public Vocabulary Vocabulary { get; }

    public LanguageRules Rules { get; }

    public ViewAnalyzer Analyzer { get; }

    public IReadOnlyList<View> Views { get; }

    public static TextAnalysis Learn(IEnumerable<string> texts, LanguageRules rules)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        using var analyzer = new ViewAnalyzer(rules, new Decompounder(new Vocabulary(frequencies)));
        foreach (var text in texts)
        {
            foreach (var word in analyzer.TermsOf(ViewKind.Words, text))
                frequencies[word] = frequencies.GetValueOrDefault(word) + 1;
        }

        return new TextAnalysis(new Vocabulary(frequencies), rules);
    }

    public void Dispose() => Analyzer.Dispose();
}
