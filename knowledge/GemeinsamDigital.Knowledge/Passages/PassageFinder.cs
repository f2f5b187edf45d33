// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;
using System.Collections.Concurrent;
using GemeinsamDigital.Knowledge.Analysis;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Passages;

/// <summary>Finds the passage of an article that has most of what was asked beyond the topic.</summary>
internal sealed class PassageFinder(TextAnalysis analysis)
{
    private const int MostRemembered = 1024;

    /// <summary>Details are shown only if they have this share of what was asked, and the short answer has not.</summary>
    private const double ClearlyMore = 0.35;

    /// <summary>And only for words that say something, as only these are marked: about the rarity of a word that stands in every seventh article.</summary>
    private const double LeastWeight = 1.8;

    private const int MostMarked = 5;
    private const int MostMarkedOfWord = 2;
    private const int EnoughUnits = 4;
    private static readonly SearchValues<char> Markup = SearchValues.Create("*_`[]()<>\\");

    private readonly ConcurrentDictionary<Article, AnalysedArticle> _remembered = new(ReferenceEqualityComparer.Instance);

    /// <returns>Null if nothing but the topic itself was found.</returns>
    public Passage? Find(IReadOnlyList<QueryWord> question, Article article)
    {
        if (_remembered.Count >= MostRemembered)
            _remembered.Clear();
        var (title, shortAnswer, details) = _remembered.GetOrAdd(article, Analyse);
        var words = question.Select(word => AskedWord.Of(word, title)).OfType<AskedWord>().ToList();
        words.RemoveAll(word => IsEverywhere(word, [.. shortAnswer.Units, .. details.Units]));
        return words.Count == 0 ? null : InDetails(words, shortAnswer, details) ?? InShortAnswer(words, shortAnswer);
    }

    private AnalysedArticle Analyse(Article article) => new(
        [.. analysis.Analyzer.TermsOf(analysis.Rules.HasCompounds ? ViewKind.Compound : ViewKind.Light, $"{article.Title} {article.Id.Replace('-', ' ')}")],
        AnalysedText.OfShortAnswer(article.ShortAnswer, analysis),
        AnalysedText.OfDetails(article.Details, analysis));

    private static bool IsEverywhere(AskedWord word, IReadOnlyList<AnalysedUnit> units) =>
        units.Count >= EnoughUnits && units.Count(unit => word.BestMatch(unit.Places) > 0) > units.Count / 2;

    private static Passage? InDetails(List<AskedWord> words, AnalysedText shortAnswer, AnalysedText details)
    {
        var told = words.ConvertAll(word => word.BestMatch(shortAnswer.Units.SelectMany(unit => unit.Places)));
        var best = details.Units
            .Select(unit => (Unit: unit, Gain: words.Select((word, at) => word.Weight * Math.Max(0, word.BestMatch(unit.Places) - told[at])).Sum()))
            .OrderByDescending(each => each.Gain)
            .FirstOrDefault();
        return best.Unit is not null && best.Gain >= LeastWeight && best.Gain >= ClearlyMore * words.Sum(word => word.Weight)
            ? Marked(best.Unit, words, details, isInDetails: true)
            : null;
    }

    private static Passage? InShortAnswer(List<AskedWord> words, AnalysedText shortAnswer)
    {
        var best = shortAnswer.Units
            .Select(unit => (Unit: unit, Score: words.Sum(word => word.Weight * word.BestMatch(unit.Places))))
            .OrderByDescending(each => each.Score)
            .FirstOrDefault();
        return best.Unit is not null && best.Score > 0 ? Marked(best.Unit, words, shortAnswer, isInDetails: false) : null;
    }

    private static Passage Marked(AnalysedUnit unit, List<AskedWord> words, AnalysedText text, bool isInDetails)
    {
        var marked = words
            .Where(word => word.Weight >= LeastWeight)
            .SelectMany(word => unit.Places
                .Where(term => word.Match(term) > 0)
                .Select(term => term.Place)
                .OfType<TextRange>()
                .Where(place => CanBeMarked(text, place))
                .Take(MostMarkedOfWord))
            .Distinct()
            .OrderBy(place => place.Start)
            .Take(MostMarked);
        return new Passage(isInDetails, unit.Unit.Range, unit.Unit.IsListItem, [.. marked]);
    }

    private static bool CanBeMarked(AnalysedText text, TextRange place) =>
        !text.Shape.IsTaken(place)
        && !place.Of(text.Markdown).AsSpan().ContainsAny(Markup)
        && !Touches(text.Markdown, place.Start - 1)
        && !Touches(text.Markdown, place.End);

    /// <summary>A star beside a word is markup already, or would become part of ours.</summary>
    private static bool Touches(string markdown, int at) => at >= 0 && at < markdown.Length && markdown[at] is '*' or '_' or '\\' or '`';

    private sealed record AnalysedArticle(HashSet<string> Title, AnalysedText ShortAnswer, AnalysedText Details);
}
