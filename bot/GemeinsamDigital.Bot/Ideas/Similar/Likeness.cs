// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <summary>What two ideas have in common: pairs of words of the same family, each word in one pair at most.</summary>
/// <param name="Score">The weight of the pairs, as a share of what the two ideas weigh: 1 for the same words.</param>
internal sealed record Likeness(double Score, IReadOnlyList<WordPair> Pairs)
{
    private const double InTitle = 2;
    private const double WordInCompound = 0.7;
    private const double CompoundInCompound = 0.5;

    /// <summary>The pairs that add something to those before: beside "Solarbank", "Bank" is nothing new.</summary>
    public IReadOnlyList<WordPair> Topics { get; } = Telling(Pairs);

    /// <summary>The score without the weightiest word's share: one rare word alone is never enough, nor is one beside a faint second.</summary>
    public double Confidence => Topics.Count == 0 ? 0 : Score * (1 - Topics.Max(pair => pair.Weight) / Topics.Sum(pair => pair.Weight));

    public static Likeness Of(IReadOnlyList<TopicWord> asked, IReadOnlyList<TopicWord> known, Rarity rarity)
    {
        var byFamily = (from word in Enumerable.Range(0, known.Count) from family in known[word].Families select (family, word)).ToLookup(each => each.family, each => each.word, StringComparer.Ordinal);
        var candidates =
            from word in asked
            from family in word.Families
            from other in byFamily[family]
            select new WordPair(word, known[other], family, rarity.Of(family) * Wholeness(word, known[other], family) * TitleWeight(word) * TitleWeight(known[other]));
        var pairs = new List<WordPair>();
        var taken = new HashSet<TopicWord>(ReferenceEqualityComparer.Instance);
        foreach (var pair in candidates.OrderByDescending(pair => pair.Weight))
        {
            if (taken.Contains(pair.Asked) || taken.Contains(pair.Known))
                continue;
            taken.Add(pair.Asked);
            taken.Add(pair.Known);
            pairs.Add(pair);
        }

        return new Likeness(pairs.Sum(pair => pair.Weight * rarity.Of(pair.Family)) / (Length(asked, rarity) * Length(known, rarity)), pairs);
    }

    private static List<WordPair> Telling(IEnumerable<WordPair> pairs)
    {
        var (telling, told) = (new List<WordPair>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var pair in pairs)
        {
            var before = told.Count;
            told.UnionWith(pair.Tells);
            if (told.Count > before)
                telling.Add(pair);
        }

        return telling;
    }

    private static double Length(IEnumerable<TopicWord> words, Rarity rarity) =>
        Math.Sqrt(words.Sum(word => Math.Pow(rarity.Of(word.Families[0]) * TitleWeight(word), 2)) + 1e-9);

    private static double TitleWeight(TopicWord word) => word.IsInTitle ? InTitle : 1;

    private static double Wholeness(TopicWord asked, TopicWord known, string family) =>
        (asked.Families[0] == family, known.Families[0] == family) switch
        {
            (true, true) => 1,
            (false, false) => CompoundInCompound,
            _ => WordInCompound,
        };
}
