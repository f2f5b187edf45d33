// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Passages;

/// <summary>A word of the question that asks for something about the topic.</summary>
/// <param name="Stems">The terms of the whole word.</param>
/// <param name="Parts">Those of its parts, if it is a compound.</param>
internal sealed record AskedWord(double Weight, HashSet<string> Stems, HashSet<string> Parts)
{
    /// <summary>"Aufgaben" is in "Aufgabenbereich".</summary>
    private const double InCompound = 0.6;

    /// <summary>But who asks for the "Projektleiter" is not told about any project.</summary>
    private const double PartOfAsked = 0.4;

    /// <returns>Null for function words, for unknown ones, and for those that the article's title has: all of the article is about them.</returns>
    public static AskedWord? Of(QueryWord word, HashSet<string> title)
    {
        if (word.IsStopWord || !word.IsKnown)
            return null;
        var stems = Terms(word, ViewKind.Light).ToHashSet(StringComparer.Ordinal);
        var parts = Terms(word, ViewKind.Compound).Where(term => !stems.Contains(term) && !title.Contains(term)).ToHashSet(StringComparer.Ordinal);
        return stems.Overlaps(title) || stems.Count + parts.Count == 0 ? null : new AskedWord(word.Mass, stems, parts);
    }

    /// <returns>How well a term matches the word: 1 in full, less for a part, 0 for not at all.</returns>
    public double Match(TermPlace term) =>
        Stems.Contains(term.Term) ? (term.IsWhole ? 1 : InCompound)
        : Parts.Contains(term.Term) ? PartOfAsked
        : 0;

    public double BestMatch(IEnumerable<TermPlace> terms) => terms.Select(Match).DefaultIfEmpty(0).Max();

    private static IEnumerable<string> Terms(QueryWord word, ViewKind kind) =>
        word.Terms.Where(term => term.View.Kind == kind && !term.View.OfPhrasings).Select(term => term.Text);
}
