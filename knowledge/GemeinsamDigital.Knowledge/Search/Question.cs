// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>The words of a question, as far as they are looked at.</summary>
/// <param name="Mass">What an article would have that matched every word plainly.</param>
internal sealed record Question(IReadOnlyList<QueryWord> Words, double Mass)
{
    private const int MaxCharacters = 4000;
    private const int MaxWords = 64;

    /// <summary>Whether there is anything but function words; a single word of every day ("yes", "today") is not enough either.</summary>
    public bool NamesATopic => Words.Any(word => !word.IsStopWord) && (Words.Count > 1 || Words[0].IsTopicWord);

    public bool KnowsATopicWord => Words.Any(word => word.IsKnownTopicWord);

    /// <summary>Only of words that matter: "Kizebox" was read as "Kiezbox", but nobody needs to know that "nohc" was read as "noch".</summary>
    public IReadOnlyList<WordRepair> Repairs => [.. from word in Words let repair = word.Repair where repair is not null && word.IsTopicWord select new WordRepair(word.Text, repair)];

    public Question OnlyTopicWords() => Of([.. Words.Where(word => word.IsTopicWord)]);

    public Question And(Question other) => Of([.. Words, .. other.Words]);

    private static Question Of(IReadOnlyList<QueryWord> words) => new(words, words.Sum(word => word.Mass));

    /// <summary>Nobody asks in more than 64 words; what comes after them is not read, so a question has a highest price.</summary>
    public static Question Of(string text, WordAnalysis analysis)
    {
        var clean = CleanText.Of(text.Length > MaxCharacters ? text[..MaxCharacters] : text);
        var scanner = new WordScanner(clean);
        var words = new List<QueryWord>();
        Span<char> word = stackalloc char[WordScanner.MaxLength];
        while (words.Count < MaxWords && scanner.Next(word) is > 0 and var length)
            words.Add(analysis.Analyse(word[..length]));
        analysis.JoinPhrases(words);
        double mass = 0;
        foreach (var analysed in words)
            mass += analysed.Mass;
        return new Question(words, mass);
    }
}
