// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace GemeinsamDigital.Knowledge.Analysis;

internal static class AnalyzerTerms
{
    /// <summary>The terms that the analyzer makes of a text in one of its fields.</summary>
    public static List<string> TermsOf(this Analyzer analyzer, string field, string text)
    {
        var terms = new List<string>();
        using var stream = analyzer.GetTokenStream(field, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            terms.Add(term.ToString()!);
        stream.End();
        return terms;
    }
}
