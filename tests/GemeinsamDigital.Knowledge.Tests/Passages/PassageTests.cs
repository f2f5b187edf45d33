// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Passages;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Passages;

public sealed class PassageTests
{
    private const string Details = """
        Das leistet die Box:

        - **Im Krisenfall:** Über das Netz lassen sich Notrufe an die Feuerwehr absetzen.
        - weniger Kabel
        - Die Boxen messen die Temperatur, siehe [Messwerte der Boxen](https://example.org/temperatur-archiv).

        Die Leitung hatte das Alexander-von-Humboldt-Institut. Es schrieb einen *ausführlichen* Bericht.

        Kontakt: feuerwache@example.org
        """;

    private static readonly Article Kiezbox = A.Article("kiezbox", "Was ist die Kiezbox?", "Wo ist die Kiezbox?") with
    {
        ShortAnswer = "Die Kiezbox ist ein Netz aus Boxen mit Solarstrom. Sie war ein Pilotprojekt der Technologiestiftung.",
        Details = Details,
    };

    private static readonly KnowledgeBase Knowledge = A.KnowledgeBase(
        [Kiezbox, .. Enumerable.Range(0, 20).Select(i => A.Article($"a{i}", $"Thema {i}") with { ShortAnswer = "Irgendetwas anderes steht hier." })]);

    [Theory]
    [InlineData("Erreiche ich mit der Kiezbox die Feuerwehr?", "**Im Krisenfall:** Über das Netz lassen sich Notrufe an die **Feuerwehr** absetzen.")]
    [InlineData("Misst die Kiezbox Temperaturen?", "Die Boxen messen die **Temperatur**, siehe [Messwerte der Boxen](https://example.org/temperatur-archiv).")]
    [InlineData("Was macht Humboldt mit der Kiezbox?", "Die Leitung hatte das Alexander-von-**Humboldt**-Institut. Es schrieb einen *ausführlichen* Bericht.")]
    [InlineData("ausführlicher Bericht Kiezbox", "Die Leitung hatte das Alexander-von-Humboldt-Institut. Es schrieb einen *ausführlichen* **Bericht**.")]
    public void What_only_the_details_know_is_found_there(string question, string marked)
    {
        var passage = Knowledge.FindPassage(question, Kiezbox)!;

        Assert.True(passage.IsInDetails);
        Assert.Equal(marked, MarkedText.Of(Details, passage.Range, passage.Words));
    }

    [Fact]
    public void A_list_item_is_known_as_one() => Assert.True(Knowledge.FindPassage("Feuerwehr Kiezbox", Kiezbox)!.IsListItem);

    [Theory]
    [InlineData("War die Kiezbox ein Pilotprojekt?", "Sie war ein **Pilotprojekt** der Technologiestiftung.")]
    [InlineData("Hat die Kiezbox Solarstrom?", "Die Kiezbox ist ein Netz aus Boxen mit **Solarstrom**.")]
    public void What_the_short_answer_says_is_marked_there(string question, string marked)
    {
        var passage = Knowledge.FindPassage(question, Kiezbox)!;

        Assert.False(passage.IsInDetails);
        Assert.Equal(marked, MarkedText.Of(Kiezbox.ShortAnswer, passage.Range, passage.Words));
    }

    [Theory]
    [InlineData("Was ist die Kiezbox?")]
    [InlineData("Kiezboxen")]
    [InlineData("Kiezbox weniger Kabel")]
    [InlineData("Kiezbox Archiv")]
    [InlineData("Kiezbox Feuerwache")]
    [InlineData("Leistet die Kiezbox etwas?")]
    [InlineData("Xylophon")]
    [InlineData("")]
    public void Nothing_is_found_beyond_the_topic_in_fragments_introductions_and_addresses(string question) =>
        Assert.Null(Knowledge.FindPassage(question, Kiezbox));

    [Fact]
    public void A_typo_is_read_as_in_the_search() => Assert.True(Knowledge.FindPassage("Kiezbox Feuerwher", Kiezbox)!.IsInDetails);

    [Fact]
    public void A_text_whose_places_shift_when_cleaned_is_found_but_not_marked()
    {
        var article = Kiezbox with { Details = "- Und so weiter … bis die Feuerwehr kommt." };
        using var knowledge = A.KnowledgeBase(
            [article, .. Enumerable.Range(0, 20).Select(i => A.Article($"a{i}", $"Thema {i}"))]);

        var passage = knowledge.FindPassage("Kiezbox Feuerwehr", article)!;

        Assert.Equal("Und so weiter … bis die Feuerwehr kommt.", MarkedText.Of(article.Details, passage.Range, passage.Words));
    }

    [Fact]
    public void At_most_five_words_are_marked()
    {
        var article = Kiezbox with { Details = "- Alpha Bravo Charly Delta Echo Foxtrott Golf, Alpha, Alpha und Alpha." };
        using var knowledge = A.KnowledgeBase([article, .. Enumerable.Range(0, 40).Select(i => A.Article($"a{i}", $"Thema {i}"))]);

        Assert.Equal(5, knowledge.FindPassage("Kiezbox Alpha Bravo Charly Delta Echo Foxtrott Golf", article)!.Words.Count);
        Assert.Equal(2, knowledge.FindPassage("Kiezbox Alpha", article)!.Words.Count);
    }
}
