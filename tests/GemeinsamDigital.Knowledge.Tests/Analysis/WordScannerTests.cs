// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Tests.Analysis;

public sealed class WordScannerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  ?! … ", "")]
    [InlineData("Was ist die Kiezbox?", "was ist die kiezbox")]
    [InlineData("E-Government-Gesetz", "e government gesetz")]
    [InlineData("GD:B", "gdb")]
    [InlineData("re:publica 2023", "republica 2023")]
    [InlineData("Frage:Antwort", "frage antwort")]
    [InlineData("Akteur:innen und Bürger*innen", "akteur und bürger")]
    [InlineData("Bürger_innen, Bürger/innen, jede:r", "bürger bürger jede")]
    [InlineData("und/oder", "und oder")]
    [InlineData("mein.berlin.de", "meinberlin")]
    [InlineData("auf www.gemeinsamdigital.berlin.de lesen", "auf wwwgemeinsamdigitalberlin lesen")]
    [InlineData("Ende.Neuer Satz", "ende neuer satz")]
    [InlineData("am 20.12.2022", "am 20 12 2022")]
    [InlineData("Kiez\u00ADbox", "kiezbox")]
    [InlineData("Kiez\u200Bbox", "kiezbox")]
    [InlineData("Bundes·tag", "bundestag")]
    [InlineData("a\0b\u0007c", "a b c")]
    public void A_text_is_split_into_words(string text, string words) => Assert.Equal(words, string.Join(' ', WordsOf(text)));

    [Fact]
    public void An_endless_word_is_cut() => Assert.Equal(WordScanner.MaxLength, Assert.Single(WordsOf(new string('x', 10_000))).Length);

    [Theory]
    [InlineData("fu\u0308r", "für")]
    [InlineData("Ｋｉｅｚ", "Kiez")]
    [InlineData("\U0001D40A\U0001D422\U0001D41E\U0001D433", "Kiez")]
    public void Text_is_brought_into_one_spelling_of_each_character(string text, string clean) => Assert.Equal(clean, CleanText.Of(text));

    [Fact]
    public void Half_a_character_is_a_space() => Assert.Equal("a b", CleanText.Of("a" + '\uD83D' + "b"));

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var scanner = new WordScanner(text);
        Span<char> word = stackalloc char[WordScanner.MaxLength];
        while (scanner.Next(word) is > 0 and var length)
            words.Add(word[..length].ToString());
        return words;
    }
}
