// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Lucene.Net.Analysis.TokenAttributes;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>Reads German texts as families of words, for those who compare texts. Safe for use by many at a time.</summary>
public sealed class WordFamilies : IDisposable
{
    private readonly TextAnalysis _german;
    private readonly LooseCompounds _compounds;
    private readonly HashSet<string> _english;

    /// <param name="texts">Their words are the dictionary by which compounds are split, beside a small one of our own.</param>
    public WordFamilies(IEnumerable<string> texts)
    {
        var rules = LanguageRules.For("de");
        _german = new TextAnalysis(VocabularyOf(texts, rules), rules);
        _compounds = new LooseCompounds(_german);
        _english = [.. LanguageRules.For("en").StopWords];
    }

    /// <returns>The words of the text in order.</returns>
    public IReadOnlyList<FamilyWord> Read(string text)
    {
        var clean = CleanText.Of(text);
        var folded = _german.Analyzer.TermsOf(ViewKind.Words, clean);
        var words = new List<FamilyWord>(folded.Count);
        using var stream = _german.Analyzer.GetTokenStream(View.NameOf(ViewKind.Compound), clean);
        var (term, offset, increment) = (stream.GetAttribute<ICharTermAttribute>(), stream.GetAttribute<IOffsetAttribute>(), stream.GetAttribute<IPositionIncrementAttribute>());
        stream.Reset();
        while (stream.IncrementToken())
        {
            if (increment.PositionIncrement > 0)
                words.Add(Word(clean[offset.StartOffset..offset.EndOffset], folded[words.Count], term.ToString()!));
            else
                words[^1] = words[^1] with { Parts = [.. words[^1].Parts, term.ToString()!] };
        }

        stream.End();
        return words.ConvertAll(word => word.Parts.Count == 0 && word.NamesATopic ? word with { Parts = _compounds.Split(word.Family) } : word);
    }

    public void Dispose() => _german.Dispose();

    private FamilyWord Word(string written, string folded, string family) =>
        new(Visible(written), family, [], _german.StopWords.WeightOf(folded) == 1 && !_english.Contains(folded));

    /// <summary>Signs that nobody sees can turn the direction of a text or hide something in it.</summary>
    private static string Visible(string written) =>
        written.Any(IsInvisible) ? string.Concat(written.Where(c => !IsInvisible(c))) : written;

    private static bool IsInvisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format;

    private static Vocabulary VocabularyOf(IEnumerable<string> texts, LanguageRules rules)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        using var analyzer = new FoldingAnalyzer(rules);
        foreach (var text in texts.Prepend(string.Join(' ', WordList.Read("compound-parts.de.txt"))))
        {
            foreach (var word in analyzer.TermsOf("", text))
                frequencies[word] = frequencies.GetValueOrDefault(word) + 1;
        }

        return new Vocabulary(frequencies);
    }
}
