// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>The words of a question, as far as they are looked at.</summary>
/// <param name="Mass">What an article would have that matched every word plainly.</param>
internal sealed record Question(IReadOnlyList<QueryWord> Words, double Mass)
{
    private const int MaxCharacters = 4000;
    private const int MaxWords = 64;

    /// <summary>Whether there is anything but function words.</summary>
    public bool NamesATopic => Words.Any(word => !word.IsStopWord);

    public bool KnowsATopicWord => Words.Any(word => word.IsKnownTopicWord);

    public IReadOnlyList<WordRepair> Repairs => [.. from word in Words let repair = word.Repair where repair is not null select new WordRepair(word.Text, repair)];

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
