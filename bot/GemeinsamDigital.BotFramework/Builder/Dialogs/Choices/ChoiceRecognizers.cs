// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds the choice that an utterance means; rather none than a wrong one.</summary>
public static class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string? utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <returns>One result, or none when nothing or more than one choice fits.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string? utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        options ??= new FindChoicesOptions();
        var words = Utterance.WordsOf(utterance);
        var named = list.Select((choice, index) => Best(words, choice, index, options)).OfType<FoundChoice>().ToList();
        var found = Unique(named, atLeast: TitleMatch.Literal) ?? Agreed(ByPlace(words, list, options), named);
        return found is null ? [] : [new ModelResult<FoundChoice> { Text = utterance, Resolution = found }];
    }

    // With the choices "1 Woche" and "2 Wochen" in another order, "2" means either of two.
    private static FoundChoice? Agreed(FoundChoice? placed, List<FoundChoice> named) =>
        placed is null ? Unique(named, atLeast: 0)
        : named.TrueForAll(choice => choice.Index == placed.Index) ? placed
        : null;

    private static FoundChoice? ByPlace(string[] words, IList<Choice> choices, FindChoicesOptions options) =>
        PlaceRecognizer.Recognize(words, choices.Count, options) is { } index
            ? new FoundChoice { Value = choices[index].Value, Index = index, Score = 1 }
            : null;

    private static FoundChoice? Unique(List<FoundChoice> found, float atLeast)
    {
        var best = found.Count == 0 ? 0 : found.Max(choice => choice.Score);
        var candidates = found.Where(choice => choice.Score == best && best >= atLeast).ToList();
        return candidates.Count == 1 ? candidates[0] : null;
    }

    private static FoundChoice? Best(string[] words, Choice choice, int index, FindChoicesOptions options)
    {
        var (score, title) = TitlesOf(choice, options)
            .Select(title => (Score: TitleMatch.Score(words, Utterance.WordsOf(title)), Title: title))
            .DefaultIfEmpty()
            .MaxBy(match => match.Score);
        return score == 0
            ? null
            : new FoundChoice { Value = choice.Value, Index = index, Score = score, Synonym = title == choice.Value ? null : title };
    }

    private static IEnumerable<string> TitlesOf(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue && choice.Value is { } value)
            yield return value;
        if (!options.NoAction && choice.Action?.Title is { } title)
            yield return title;
        foreach (var synonym in choice.Synonyms ?? [])
            yield return synonym;
    }
}
