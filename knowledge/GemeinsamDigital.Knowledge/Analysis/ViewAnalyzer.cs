// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>What the views make of words. Each field is a view; one that starts with a mark takes words that are folded already.</summary>
internal sealed class ViewAnalyzer(LanguageRules rules, Decompounder decompounder) : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    private const string FoldedMark = "folded-";
    private static readonly ViewKind[] AllKinds = [ViewKind.Words, ViewKind.Light, ViewKind.Compound, ViewKind.Grams];
    private static readonly Dictionary<string, ViewKind> Kinds =
        AllKinds.SelectMany(kind => new[] { View.NameOf(kind), FoldedMark + View.NameOf(kind) }, (kind, field) => (field, kind)).ToDictionary(StringComparer.Ordinal);

    public List<string> TermsOf(ViewKind kind, string text) => this.TermsOf(View.NameOf(kind), text);

    /// <summary>The terms of each of many words; one stream for all of them costs a fraction of one for each.</summary>
    /// <param name="words">Words of the vocabulary, which are folded; folding twice would change some.</param>
    public IEnumerable<List<string>> TermsOfFolded(ViewKind kind, IEnumerable<string> words)
    {
        using var stream = GetTokenStream(FoldedMark + View.NameOf(kind), string.Join('\n', words));
        var (term, increment) = (stream.GetAttribute<ICharTermAttribute>(), stream.GetAttribute<IPositionIncrementAttribute>());
        var terms = new List<string>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            if (increment.PositionIncrement > 0 && terms.Count > 0)
            {
                yield return terms;
                terms = [];
            }

            terms.Add(term.ToString()!);
        }

        stream.End();
        if (terms.Count > 0)
            yield return terms;
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new WordTokenizer(reader);
        var words = fieldName.StartsWith(FoldedMark, StringComparison.Ordinal) ? tokenizer : rules.Fold(tokenizer);
        return new TokenStreamComponents(tokenizer, Kinds[fieldName] switch
        {
            ViewKind.Light => rules.Stem(words),
            ViewKind.Compound => rules.Stem(new CompoundPartFilter(words, decompounder)),
            ViewKind.Grams => new WithinWordGramFilter(words),
            _ => words,
        });
    }
}
