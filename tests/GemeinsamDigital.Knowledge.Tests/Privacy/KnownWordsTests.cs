// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Privacy;

public sealed class KnownWordsTests
{
    private static readonly KnowledgeBase Knowledge = A.KnowledgeBase(
    [
        .. A.SmallTown(),
        A.Article("muell", "Wer räumt den Müll weg?", "Baum und Garten in der Straße", "Was war 2023 und 2024?", "030 115"),
    ]);

    [Theory]
    [InlineData("Wofür stehen die Kästen in Schöneberg?", "wofür stehen die kästen in schöneberg")]
    [InlineData("Ich bin Herr Kowalski und frage: Was ist die Kiezbox?", "ich bin … und … was ist die kiezbox")]
    [InlineData("Frau Müller fragt nach dem Müll", "… nach dem müll")]
    [InlineData("Heißt du Baumgarten wie der Garten?", "heißt du … wie der garten")]
    [InlineData("FUER die KIEZBOX", "fuer die kiezbox")]
    [InlineData("Was war 2023 und 1987 mit der Kiezbox?", "was war 2023 und … mit der kiezbox")]
    public void Only_words_of_the_articles_remain(string text, string kept) => Assert.Equal(kept, Knowledge.KeepKnownWords(text));

    [Theory]
    [InlineData("Kiezbox: kiezbox@schöneberg.de bitte", "kiezbox … bitte")]
    [InlineData("Kiezbox auf https://kiezbox.de/was?ist=die", "kiezbox auf …")]
    [InlineData("Kiezbox auf www.kiezbox.de", "kiezbox auf …")]
    [InlineData("Kiezbox unter 030 115 115", "kiezbox unter …")]
    [InlineData("Kiezbox am 20.23.2024", "kiezbox am …")]
    [InlineData("Kiezbox +49 (030) 2023-2024 was", "kiezbox … was")]
    [InlineData("@kiezbox Kiezbox", "… kiezbox")]
    public void Addresses_links_and_long_numbers_never_remain(string text, string kept) => Assert.Equal(kept, Knowledge.KeepKnownWords(text));

    [Theory]
    [InlineData("Wie ist das denn so?")]
    [InlineData("Ich heiße Kowalski")]
    [InlineData("kowalski@example.org")]
    public void What_names_no_subject_of_the_articles_leaves_nothing(string text) => Assert.Equal("…", Knowledge.KeepKnownWords(text));

    [Fact]
    public void A_long_text_is_shortened() =>
        Assert.InRange(Knowledge.KeepKnownWords(string.Concat(Enumerable.Repeat("Kiezbox Schöneberg ", 4000))).Length, 250, 310);

    [Fact]
    public void A_language_without_articles_knows_no_word() => Assert.Equal("…", Knowledge.KeepKnownWords("Kiezbox", "fr"));

    /// <summary>Whatever is thrown in: each word that comes out is one of the articles, or a function word, or the gap.</summary>
    [Fact]
    public void Nothing_comes_out_that_the_articles_do_not_have()
    {
        var random = new Random(4711);
        string[] pieces = ["Kiezbox", "Kowalski", "12345", "2023", "@", "://", ".", " ", " ", " ", "Müller", "ist", "-", "\u00AD", "\uD83D", "Garten", "*innen", "/"];
        string[] allowed = ["kiezbox", "2023", "ist", "garten", "…"];
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(random.GetItems(pieces, random.Next(12)));

            Assert.Subset(allowed.ToHashSet(), Knowledge.KeepKnownWords(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet());
        }
    }
}
