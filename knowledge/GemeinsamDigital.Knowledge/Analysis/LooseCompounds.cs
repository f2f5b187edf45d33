// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>
/// Splits compounds of which only one part is known: who knows "brunnen" sees that "trinkbrunnen" and "trinkwasser" begin alike.
/// Works on stems, so the unknown part can be any form.
/// </summary>
internal sealed class LooseCompounds
{
    private const int MinPart = 4;
    private readonly ViewAnalyzer _analyzer;
    private readonly SoftStopWords _stopWords;
    private readonly HashSet<string> _known;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _isKnown;

    public LooseCompounds(TextAnalysis analysis)
    {
        (_analyzer, _stopWords) = (analysis.Analyzer, analysis.StopWords);
        var words = analysis.Vocabulary.Words.Where(word => word.Length >= MinPart && _stopWords.WeightOf(word) == 1 && !word.AsSpan().ContainsAnyInRange('0', '9'));
        _known = [.. _analyzer.TermsOfFolded(ViewKind.Light, words).SelectMany(terms => terms).Where(stem => stem.Length >= MinPart)];
        _isKnown = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <returns>The stems of two parts; none if neither the end nor the beginning is a word of its own.</returns>
    public IReadOnlyList<string> Split(string stem)
    {
        for (var cut = MinPart; cut <= stem.Length - MinPart; cut++)
        {
            if (_isKnown.Contains(stem.AsSpan(cut)) && _stopWords.WeightOf(stem[..cut]) == 1)
                return [StemOf(stem[..cut]), stem[cut..]];
        }

        for (var cut = stem.Length - MinPart; cut >= MinPart; cut--)
        {
            if (_isKnown.Contains(stem.AsSpan(0, cut)) && _stopWords.WeightOf(stem[cut..]) == 1)
                return [stem[..cut], stem[cut..]];
        }

        return [];
    }

    private string StemOf(string head) => _analyzer.TermsOf(ViewKind.Light, head) is [{ Length: >= MinPart } stem] ? stem : head;
}
