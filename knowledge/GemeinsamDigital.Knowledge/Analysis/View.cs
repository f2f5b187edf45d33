// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>
/// One way of looking at a text, and one field of the index: stems, stems with the parts of compounds, or groups of
/// four letters; once for whole articles and once for each single phrasing of their questions.
/// The weights are those that proved best on German question sets (docs/how-retrieval-works.md).
/// </summary>
internal sealed record View(ViewKind Kind, bool OfPhrasings)
{
    private const float PhrasingsWeight = 0.25f;

    public string Field { get; } = (OfPhrasings ? "asked-" : "") + NameOf(Kind);

    public float Weight { get; } = (Kind == ViewKind.Grams ? 4 : 1) * (OfPhrasings ? PhrasingsWeight : 1);

    /// <summary>
    /// BM25's k1. Groups of letters recur in words that have nothing to do with each other, so repetition says less.
    /// </summary>
    public double Saturation { get; } = Kind == ViewKind.Grams ? 0.4 : 1.2;

    public static IReadOnlyList<View> Of(LanguageRules rules)
    {
        ViewKind[] kinds = rules.HasCompounds ? [ViewKind.Light, ViewKind.Compound, ViewKind.Grams] : [ViewKind.Light, ViewKind.Grams];
        return [.. kinds.Select(kind => new View(kind, false)), .. kinds.Select(kind => new View(kind, true))];
    }

    public static string NameOf(ViewKind kind) => kind switch
    {
        ViewKind.Words => "words",
        ViewKind.Light => "light",
        ViewKind.Compound => "comp",
        _ => "ng4",
    };
}

internal enum ViewKind
{
    /// <summary>Whole words, neither stemmed nor indexed; the vocabulary is made of them.</summary>
    Words,
    Light,
    Compound,
    Grams,
}
