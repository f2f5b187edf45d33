// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Lexicon;

/// <summary>An abbreviation, synonym, loan word or dialect word that people use and no article contains, and what it means.</summary>
/// <param name="Language">"de" or "en"; German entries also serve Leichte Sprache.</param>
/// <param name="Says">What people write: a word, or up to <see cref="LongestPhrase"/> words.</param>
/// <param name="Means">The words of the articles for it.</param>
/// <param name="Ask">A question that proves the entry.</param>
/// <param name="Finds">Id of the article that must be shown for <paramref name="Ask"/>.</param>
public sealed record LexiconEntry(string Language, string Says, string Means, string Ask, string Finds)
{
    public const int LongestPhrase = 4;

    /// <param name="language">The language of articles.</param>
    internal bool Serves(string language) => language == Language || (language == "de-leicht" && Language == "de");
}
