// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Tests.Analysis;

public sealed class WordFamiliesTests
{
    [Theory]
    [InlineData("Solarbänke", "Solarbänke: solarbank = solar + bank")]
    [InlineData("TRINKWASSERBRUNNEN", "TRINKWASSERBRUNNEN: trinkwasserbrunn = trink + wass + brunn")]
    [InlineData("Bouleplatz", "Bouleplatz: bouleplatz = boul + platz")]
    [InlineData("Kiezdatschen", "Kiezdatschen: kiezdatsch = kiez + datsch")]
    [InlineData("die Bürger:innen", "die: die (everyday), Bürger:innen: burg")]
    [InlineData("the Bäume", "the: the (everyday), Bäume: baum")]
    [InlineData("Sitz\u00ADbank\u200B", "Sitzbank: sitzbank = sitz + bank")]
    [InlineData("", "")]
    public void A_text_has_words_as_written_with_their_stems_and_parts(string text, string words)
    {
        using var families = new WordFamilies(["Im Kiez"]);

        Assert.Equal(words, string.Join(", ", families.Read(text).Select(Describe)));
    }

    [Theory]
    [InlineData("Xylophonhaus", "xylophon + haus")]
    [InlineData("Marimbaklang", "marimba + klang")]
    public void The_words_of_the_texts_are_a_dictionary_too(string word, string parts)
    {
        using var families = new WordFamilies(["Marimba", "Klang"]);

        Assert.Equal(parts, string.Join(" + ", Assert.Single(families.Read(word)).Parts));
    }

    [Theory]
    [InlineData("Verbesserung")]
    [InlineData("Nachbarschaft")]
    [InlineData("Möglichkeiten")]
    public void A_word_with_an_ending_is_no_compound(string word)
    {
        using var families = new WordFamilies([]);

        Assert.Empty(Assert.Single(families.Read(word)).Parts);
    }

    private static string Describe(FamilyWord word) =>
        $"{word.Written}: {word.Family}{(word.Parts.Count > 0 ? " = " : "")}{string.Join(" + ", word.Parts)}{(word.NamesATopic ? "" : " (everyday)")}";
}
