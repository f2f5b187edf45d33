// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Analysis;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>The analyzer of the Lucene index: each field is a view of the same words.</summary>
internal sealed class ViewAnalyzer(LanguageRules rules, Decompounder decompounder) : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    private static readonly Dictionary<string, ViewKind> Kinds =
        View.Of(LanguageRules.For("de")).ToDictionary(view => view.Field, view => view.Kind);

    public List<string> TermsOf(ViewKind kind, string text) => this.TermsOf(View.NameOf(kind), text);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new WordTokenizer(reader);
        var words = rules.Fold(tokenizer);
        return new TokenStreamComponents(tokenizer, Kinds.GetValueOrDefault(fieldName) switch
        {
            ViewKind.Light => rules.Stem(words),
            ViewKind.Compound => rules.Stem(new CompoundPartFilter(words, decompounder)),
            ViewKind.Grams => new WithinWordGramFilter(words),
            _ => words,
        });
    }
}
