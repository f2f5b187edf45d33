// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Analysis;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>The analyzer of the Lucene index: words in one spelling, nothing cut off.</summary>
internal sealed class FoldingAnalyzer(LanguageRules rules) : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new WordTokenizer(reader);
        return new TokenStreamComponents(tokenizer, rules.Fold(tokenizer));
    }
}
