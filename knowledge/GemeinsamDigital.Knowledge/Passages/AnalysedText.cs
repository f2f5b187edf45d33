// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace GemeinsamDigital.Knowledge.Passages;

/// <summary>A Markdown text in units, and which terms stand where in them.</summary>
internal sealed class AnalysedText
{
    private AnalysedText(string markdown, MarkdownShape shape, List<AnalysedUnit> units) => (Markdown, Shape, Units) = (markdown, shape, units);

    public string Markdown { get; }

    public MarkdownShape Shape { get; }

    public IReadOnlyList<AnalysedUnit> Units { get; }

    public static AnalysedText OfShortAnswer(string markdown, TextAnalysis analysis) => Of(markdown, analysis, PassageUnits.OfShortAnswer);

    public static AnalysedText OfDetails(string markdown, TextAnalysis analysis) => Of(markdown, analysis, PassageUnits.OfDetails);

    private static AnalysedText Of(string markdown, TextAnalysis analysis, Func<string, MarkdownShape, List<PassageUnit>> split)
    {
        var shape = new MarkdownShape(markdown);
        return new AnalysedText(markdown, shape, split(markdown, shape).ConvertAll(unit => new AnalysedUnit(unit, Places(unit.Range, shape.Words, analysis))));
    }

    private static List<TermPlace> Places(TextRange range, string words, TextAnalysis analysis)
    {
        var text = range.Of(words);
        // Where cleaning changes the length ("…" becomes three dots), the places in the cleaned text are not those in this one.
        var isInPlace = CleanText.Of(text).Length == text.Length;
        var places = new List<TermPlace>();
        using var stream = analysis.Analyzer.GetTokenStream(View.NameOf(analysis.Rules.HasCompounds ? ViewKind.Compound : ViewKind.Light), text);
        var (term, offset, increment) = (stream.GetAttribute<ICharTermAttribute>(), stream.GetAttribute<IOffsetAttribute>(), stream.GetAttribute<IPositionIncrementAttribute>());
        stream.Reset();
        while (stream.IncrementToken())
        {
            TextRange? place = isInPlace ? new TextRange(range.Start + offset.StartOffset, range.Start + offset.EndOffset) : null;
            places.Add(new TermPlace(term.ToString()!, place, IsWhole: increment.PositionIncrement > 0));
        }

        stream.End();
        return places;
    }
}

internal sealed record AnalysedUnit(PassageUnit Unit, IReadOnlyList<TermPlace> Places);

/// <param name="Place">The word that the term comes from; null if that cannot be said.</param>
/// <param name="IsWhole">False for a part of a compound.</param>
internal readonly record struct TermPlace(string Term, TextRange? Place, bool IsWhole);
